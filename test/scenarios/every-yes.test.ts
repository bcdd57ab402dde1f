import { beforeAll, describe, expect, it } from 'vitest'
import { countTapCalls, declaredTaps } from '../kit/declared-taps.ts'
import { type Story, type World, worldOf } from '../kit/stories.ts'
import { aTown } from '../kit/town.ts'
import { circleStories, rollStories } from './yes/groups.ts'
import { initiativeStories } from './yes/initiatives.ts'
import { listingStories } from './yes/listings.ts'
import { operatorStories } from './yes/operators.ts'
import { pledgeStories } from './yes/pledges.ts'
import { poolStories } from './yes/pools.ts'
import { statusStories } from './yes/status.ts'
import { tokensOf } from './yes/tokens.ts'
import { leavingOf, trustStories } from './yes/trust.ts'
import { voiceStories } from './yes/voices.ts'

/**
 * Every button that does something, asked twice with different facts: under the older message it does
 * what this message is about, or nothing. Each kind of button of both bots stands here: it opens a
 * screen, it sets what its own words say, or it has its story. One that is added must say which.
 */
const words = (text: string) => text.trim().split(/\s+/)

/** They show something, ask, or take themselves away. */
const opens = {
  kit: words(`help helppage gset gclose quietask settings lang myname sight hear quiet zone giving
    mydata privacy leave limit close devs tok tokmake voices`),
  commit: words(`clearing clrnow admclear adm admreps admrep admhalt admsusp admout admwrite
    admcast admleave org profile
    people details status ineed need card give p pieces ihelp helpme asked toconfirm overdue archive
    archmonth archfile year about aboutset asseen detail detadd detedit detask hlink hlask stask
    stend target prolong why telllist bind unbind menu net find meet person givers sharefor hlqr
    spread spreadnew spreadline commitall needfield purpose purposewho tellnews
    together inis ini inipub iniagain inivote initake iniown iniwho initext iniless inimore iniend
    iniback initell inifinish inishare iniqr inibind iniunbind
    voice voicepick voicename voiceend speaks speak restask askfor tellfor
    board boardkinds boardfind boardfound boardof boardmine listing listput
    talks talk talkrec
    pools pool poolrules poolwho poolnew poolview poolrule pooltiers pooltier poolinv poolpick
    pooldoor poolcands poolcand poolmax poolleave`),
  'arvut-add': words(`begin invite list card sos call waiting door who roll rollleave people find
    graph person wdask wdof wds rsask whonew soswrite sosdraft soschange mycall mycallout soshelp
    hinges yearly speaks callfor sospast sosnear sosreport sosmutes invunpick invpick invs inv invmsg invqr invask menu`),
}
/** They choose of a few what they name themselves, whatever was chosen since, or make something new. */
const sets = {
  kit: words(`glang gquiet gsay gpin quietoff quieturg givset limitoff nameoff sightset langset
    hearset came seen`),
  commit:
    words(`welcome spreadagain purposefield inivoteag inicame clrin only listagain poolset poolevent
    poolwait poolvouch poollink poolpicked poolsay poolmaxset`),
  'arvut-add': words('welcome doorlang gpart sosfar sosunmute invnew'),
}
/** Walked in tests of their own: answers to questions, and acts on pledges. */
const elsewhere = { kit: ['a'], commit: ['pq', 'pa'], 'arvut-add': [] }

const stories = {
  commit: {
    ...pledgeStories,
    ...statusStories,
    ...initiativeStories,
    ...listingStories,
    ...poolStories,
    ...operatorStories,
    ...voiceStories,
    ...circleStories,
    ...leavingOf('commit'),
    ...tokensOf('commit'),
  },
  'arvut-add': {
    ...trustStories,
    ...rollStories,
    ...leavingOf('arvut-add'),
    ...tokensOf('arvut-add'),
  },
}
const ofBoth = ['leavesure', 'leaveyes', 'tokoff']
const told = {
  kit: ofBoth,
  commit: Object.keys(stories.commit).filter(kind => !ofBoth.includes(kind)),
  'arvut-add': Object.keys(stories['arvut-add']).filter(kind => !ofBoth.includes(kind)),
}

let world: World

beforeAll(async () => {
  const operators: number[] = []
  world = worldOf(await aTown({ adminIds: operators }), operators)
})

describe('the kinds of buttons', () => {
  it.each(['kit', 'commit', 'arvut-add'] as const)('of %s all stand in this table', folder => {
    const named = told[folder].map(kind => kind.split(':')[0] ?? '')
    const own = declaredTaps().filter(({ file }) => file.startsWith(`${folder}/`))
    const declared = [...new Set(own.map(({ name }) => name))]
    const known = [...opens[folder], ...sets[folder], ...elsewhere[folder], ...new Set(named)]
    expect(known.toSorted()).toEqual(declared.toSorted())
  })

  it('are declared in the one way that this table finds', () => {
    expect(declaredTaps()).toHaveLength(countTapCalls())
  })
})

describe.each(
  Object.entries(stories).flatMap(([bot, all]) =>
    Object.entries<Story>(all).map(([kind, story]) => ({ bot, kind, story })),
  ),
)('$kind of $bot', ({ bot, kind, story }) => {
  it('is about its own message alone', async () => {
    if (bot !== 'commit' && bot !== 'arvut-add') throw new Error(`no such bot: ${bot}`)
    const { who, older, newer, done } = await story(world)
    const { eyes } = world
    const button = eyes.dataOf(older, kind)
    expect(older.id).not.toBe(newer.id)
    expect(eyes.dataOf(newer, kind)).not.toBe(button)

    if (done) expect(await done()).toEqual([false, false])
    const before = await eyes.decided()
    const answer = await eyes.send(who, bot, button, older)
    if (done) return expect(await done()).toEqual([true, false])
    expect(await eyes.decided()).toEqual(before)
    expect(answer).not.toBe('')
  })
})
