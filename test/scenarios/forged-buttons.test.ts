import { beforeAll, expect, it, vi } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { addDetail } from '../../src/actions/member/profile.ts'
import { type BotName, botNames } from '../../src/domain/bot.ts'
import { declaredTaps } from '../kit/declared-taps.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { scroll } from '../kit/scroll.ts'
import { aTown, type Town } from '../kit/town.ts'
import { anInvitation, befriend } from '../kit/trust.ts'

/**
 * A neighbour forges the data of every button there is: numbers out of range and of others' records,
 * words that mean something elsewhere, pieces cut off and stuck on. Each is answered, none meets a
 * bug, and what others have recorded stays as it was.
 */
/** So many ids of others' records are tried on each: two thousand pieces in all. */
const IDS = 12
const numbers = ['0', '01', '-1', '1e9', '2147483647', '2147483648', '9999999999', ' 1', '1.5']
const words = 'on off yes no emergency monthly personal open sos info help forgive commit confirm'
  .split(' ')
  .concat('all received 2026-11 2026-12-01 en ru x', '_'.repeat(40), '__proto__', '-', 'AbCd1234')

let town: Town
let eyes: ReturnType<typeof scroll>
let people: Readonly<Record<'Anna' | 'Boris' | 'Goran' | 'Mallory', Resident>>

beforeAll(async () => {
  town = await aTown()
  eyes = scroll(town)
  people = await residents(town, 'Anna', 'Boris', 'Goran', 'Mallory')
  const { Anna, Boris, Goran, Mallory } = people
  const { app } = town
  for (const { neighbour } of Object.values(people)) await neighbour.opens('arvut-add', 'menu')
  await befriend(app, Anna.id, Boris.id)
  await befriend(app, Goran.id, Mallory.id)
  await anInvitation(app, Anna.id, 'open')
  const order = { memberId: Anna.id, target: 500_00 }
  const { collection } = must(await askForMonthlySupport(app, order))
  await pledgesTo(app, { giverId: Boris.id, to: collection, amount: 25_00 })
  const urgent = { memberId: Boris.id, target: 100_00, inGroups: false } as const
  must(await askForUrgentHelp(app, { ...urgent, deadlineOn: '2026-11-20' }))
  must(await addDetail(app, { memberId: Anna.id, name: 'Bank card', value: '1234' }))
  await town.settled()
}, 120_000)

/** The pieces that are forged of one kind of button. */
function forged(name: string, fields: readonly string[], at: number): string[] {
  const pick = <T>(from: readonly T[], turn: number) => from[(at + turn) % from.length]
  const data = (turn: number, value: (kind: string, field: number) => unknown) =>
    [name, ...fields.map((kind, field) => value(kind, turn + field))].join(':')
  const word = (turn: number) => pick(words, turn)
  const isWord = (kind: string) => kind === 'word'
  const othersOwn = Array.from({ length: IDS }, (_, turn) =>
    data(turn, (kind, field) => (isWord(kind) ? word(turn) : kind === 'id' ? turn + 1 : field)),
  )
  const far = [0, 4].map(turn =>
    data(turn, (kind, field) => (isWord(kind) ? word(field) : pick(numbers, field))),
  )
  const whole = data(0, kind => (isWord(kind) ? word(0) : 1))
  const shapes = [name, `${name}:`, `${whole}:1`, whole.slice(0, -1), `${whole}:${'x'.repeat(64)}`]
  return [...(fields.length > 0 ? [...othersOwn, ...far] : []), ...shapes]
}

/** The bots that know a button: the one whose folder it lies in, or both. */
function botsOf(file: string): readonly BotName[] {
  const own = botNames.filter(bot => file.startsWith(`${bot}/`))
  return own.length > 0 ? own : botNames
}

it('forged buttons are answered, meet no bug, and do nothing to others', async () => {
  const { neighbour, id } = people.Mallory
  const bugs = vi.spyOn(town.app.log, 'error')
  const isMallorys = (line: string) => new RegExp(`"(\\w*_id|id)":"?${id}\\b`).test(line)
  const decided = async () => {
    const lines = (await eyes.decided()).filter(line => !line.startsWith('trust_version '))
    return Object.groupBy(lines, line => (isMallorys(line) ? 'own' : 'others'))
  }
  const before = await decided()
  let sent = 0

  const sendAll = async (bot: BotName) => {
    const under = eyes.newest(neighbour, bot)
    const taps = declaredTaps().filter(({ file }) => botsOf(file).includes(bot))
    for (const [at, { name, fields }] of taps.entries())
      for (const data of new Set(forged(name, fields, at))) {
        // So slowly that nobody asks for a pause.
        town.clock.travelTo(new Date(town.clock.now().getTime() + 3000))
        await neighbour.person.sends(town.bots[bot], data, under)
        sent++
      }
  }
  await Promise.all(botNames.map(sendAll))
  await town.settled()

  expect(sent).toBeGreaterThan(IDS * 100)
  expect(bugs.mock.calls).toEqual([])
  for (const bot of botNames) expect(neighbour.reads(bot).join('\n')).not.toMatch(/this code:|код:/)
  const after = await decided()
  expect(after.others).toEqual(before.others)
  // What was sent does reach the rooms: some of it is Mallory's own to do.
  expect(after.own).not.toEqual(before.own)
}, 600_000)
