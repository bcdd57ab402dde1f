import { describe, expect, it } from 'vitest'
import type { BotAccount } from '../../src/emulator/telegram.ts'
import { chanceOf } from '../kit/chance.ts'
import { setFire } from '../kit/fire.ts'
import { aHousehold } from '../kit/household.ts'
import { type Patient, patient } from '../kit/patient.ts'
import { freePort } from '../kit/port.ts'

/** FIRE_SEEDS=1,2,3 FIRE_GIVERS=8 FIRE_KILLS=10 for a longer fire. */
const seeds = (process.env['FIRE_SEEDS'] ?? '1').split(',').map(Number)
const giverCount = Number(process.env['FIRE_GIVERS'] ?? 3)
const kills = Number(process.env['FIRE_KILLS'] ?? 2)

type Deed = Readonly<{ giver: Patient; receiver: Patient; amount: number }>

describe.each(seeds)('a busy hour in a burning house, seed %i', seed => {
  it('loses no word and keeps none twice', { timeout: 600_000 }, async () => {
    const chance = chanceOf(seed)
    const { telegram, bots, env, look } = await aHousehold({ webhookRetryMs: 50 })
    const port = await freePort()
    const fire = await setFire({ telegram, env, chance, kills, port })

    const someone = (name: string) =>
      patient(telegram.addUser({ firstName: name, languageCode: 'en' }))
    const receivers = ['Anna', 'Boris'].map(someone)
    const givers = Array.from({ length: giverCount }, (_, at) => someone(`G${at}x`))
    // Every amount is another one, so that each notice can be told from all others.
    let amount = 11
    const deeds = givers.flatMap(giver =>
      receivers
        .filter((_, at) => at === 0 || chance.happens(0.5))
        .map((receiver): Deed => ({ giver, receiver, amount: amount++ })),
    )

    await Promise.all(receivers.map(receiver => asksForHelp(receiver, bots.commit)))
    await Promise.all(
      givers.map(async giver => {
        for (const deed of deeds.filter(each => each.giver === giver))
          await gives(deed, bots.commit)
      }),
    )
    await Promise.all(
      receivers.map(async receiver => {
        for (const deed of deeds.filter(each => each.receiver === receiver))
          await confirms(deed, bots.commit)
      }),
    )
    const [anna] = receivers
    if (anna) for (const giver of givers) await trusts(anna, giver, bots['arvut-add'])
    expect(await fire.out()).toBe(0)

    const kept = await look(async store => {
      const pledges = []
      for (const { giver, receiver } of deeds) {
        const from = await store.members.ofTelegram(giver.person.id)
        const to = await store.members.ofTelegram(receiver.person.id)
        if (!from || !to) throw new Error(`${giver.person.firstName} is not registered`)
        const when = { now: new Date(), zone: 'Europe/Belgrade' }
        const found = await store.pledges.between(from.id, to.id, when)
        pledges.push(found.map(({ pledge }) => [pledge.amount, pledge.confirmedAt !== null]))
      }
      return {
        pledges,
        members: await store.members.count(),
        waiting: (await store.updates.backlog('commit')).waiting,
      }
    })
    expect(kept).toEqual({
      pledges: deeds.map(deed => [[deed.amount * 100, true]]),
      members: receivers.length + givers.length,
      waiting: 0,
    })
    expect(extraNotices(deeds, bots.commit)).toBeLessThanOrEqual(mayRepeat(fire.damage))
    const wrong = telegram.violations.filter(
      ({ what }) => !/query is too old|was not answered/.test(what),
    )
    expect(wrong, 'a tap may be answered late or again, nothing else is wrong').toEqual([])
    console.info(`seed ${seed}: ${deeds.length} deeds, ${JSON.stringify(fire.damage)}`)
  })
})

/** A notice may come twice only when its acknowledgement was lost: by a cut line or a kill. */
const mayRepeat = (damage: { kills: number; faults: number }) => damage.kills + damage.faults

async function asksForHelp(receiver: Patient, bot: BotAccount): Promise<void> {
  const { person } = receiver
  await receiver.acts(bot, () => person.opens(bot), /people help people|ready to help/)
  await person.says(bot, '/status')
  await receiver.presses(bot, /Ask for monthly support/, /How much/i)
  await receiver.acts(bot, () => person.says(bot, '900'), /900 €/)
  await receiver.presses(bot, /Save|Yes/, /You now ask|saved|ask for/i)
  await receiver.acts(bot, () => person.says(bot, '/help_link'), /t\.me|link/i)
}

async function gives({ giver, receiver, amount }: Deed, bot: BotAccount): Promise<void> {
  const { person } = giver
  const name = receiver.person.firstName
  const link = receiver.link(bot) ?? ''
  await giver.acts(bot, () => person.opens(link), new RegExp(`${name} asks for help|${name}`))
  await giver.presses(bot, /help/i, /Missing/)
  await giver.acts(
    bot,
    () => person.says(bot, String(amount)),
    new RegExp(`${amount} € for ${name}`),
  )
  await giver.presses(bot, /^🤝 Commit/, /Commit|commitment cannot be withdrawn/)
  await giver.presses(bot, /Yes, (I commit|for )/, new RegExp(`🤝 ${amount} € for ${name}`))
  await giver.presses(bot, /I have delivered/, /in person|💳/)
  await giver.presses(bot, /Yes, all/, new RegExp(`🤝→👍 ${amount} € for ${name}`))
}

async function confirms({ giver, receiver, amount }: Deed, bot: BotAccount): Promise<void> {
  const name = giver.person.firstName
  const notice = new RegExp(`${name} says ${amount} € is done`)
  await receiver.acts(bot, async () => {}, notice)
  const message = receiver.sees(bot, notice)
  const button = message?.buttons.flat().find(({ text }) => /Received/.test(text))
  if (message && button?.data) receiver.person.taps(message, button.data).catch(() => {})
  await receiver.presses(bot, /Yes, it arrived/, () =>
    Boolean(giver.sees(bot, new RegExp(`confirms: ${amount} € arrived`))),
  )
}

async function trusts(inviter: Patient, visitor: Patient, bot: BotAccount): Promise<void> {
  await inviter.acts(bot, () => inviter.person.opens(bot, 'menu'), /./)
  await inviter.acts(bot, () => inviter.person.says(bot, '/invite'), /./)
  const before = inviter.link(bot)
  await inviter.presses(bot, /New personal/, () => inviter.link(bot) !== before)
  const link = inviter.link(bot) ?? ''
  await visitor.acts(bot, () => visitor.person.opens(link), new RegExp(inviter.person.firstName))
  const name = visitor.person.firstName
  await visitor.presses(bot, /Accept/, () =>
    Boolean(inviter.sees(bot, new RegExp(`${name} accepted your invitation`))),
  )
}

/** How many notices more than one of each kind and amount stand in the chats. */
function extraNotices(deeds: readonly Deed[], bot: BotAccount): number {
  let extra = 0
  for (const { giver, receiver, amount } of deeds)
    for (const [who, words] of [
      [receiver, 'means to help you with'],
      [receiver, 'commits to your'],
      [giver, 'confirms:'],
    ] as const) {
      const all = who.person
        .chat(bot)
        .messages.filter(({ text }) => text?.includes(words) && text.includes(`${amount}\u00a0€`))
      extra += Math.max(0, all.length - 1)
    }
  return extra
}
