import { type App, type Member, momentOf } from '../../../app.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import { type KeptCall, stateOfCall } from '../../../domain/trust/call.ts'
import { chainTo } from '../../../views/names.ts'
import { sightOf } from '../../../views/sight.ts'
import { kept } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import { moment } from '../../../words/wording.ts'
import { addressOf, links } from '../../kit/link.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { chainIn, fullName, namesFor, wayTo } from '../naming.ts'
import { sosTap } from '../taps.ts'
import { spokenLine } from './for-another.ts'
import { type CallNeed, needLine, needOf } from './need.ts'
import { canHelpTap, muteTap, NEWEST, nearTap, readTap, reportTap } from './taps.ts'

/** A call as one of those it reached sees it. */
export type CallView = Readonly<{
  call: KeptCall
  name: string
  /** "Vera for Mila", where a voice has sent it; else empty. */
  spoken: string
  /** The names from me to the sender, in a line; empty for who is near enough to need none. */
  chain: string
  at: string
  state: 'open' | 'covered' | 'halted' | 'ended'
  answered: 'help' | 'read' | null
  /** The sender's username, where the name is seen; else a mention, else the way along the chain. */
  username: string | null
  telegramId: number | null
  commitUrl: string | null
  /** What the emergency it is for lacks, and what little would do; null where there is none. */
  need: CallNeed | null
}>

/** Looks up what a viewer may see of a call and its sender. */
export async function callViewOf(
  app: App,
  call: KeptCall,
  viewer: Member,
  t: Translate,
): Promise<CallView> {
  const sender = await app.store.members.get(call.senderId)
  const seen = (await sightOf(app, viewer.id, [sender.id], momentOf(app))).get(sender.id)?.seen
  const isNamed = seen?.name === 'own'
  const name = await namesFor(app, [sender.id], { viewerId: viewer.id, t })
  const chain = await chainTo(app, viewer.id, sender.id)
  const state = stateOfCall(call, momentOf(app))
  return {
    call,
    name: seen?.telegramName ? fullName(sender, t) : name(sender.id),
    spoken: await spokenLine(app, call, { viewerId: viewer.id, t }),
    chain: chain.length > 1 ? chainIn(t, chain) : '',
    at: moment(t.language, call.sendAt, zoneOf(viewer, app.settings.timeZone)),
    state: state === 'covered' || state === 'halted' || state === 'ended' ? state : 'open',
    answered: null,
    username: isNamed ? sender.username : null,
    telegramId: isNamed ? sender.telegramId : null,
    need: await needOf(app, call, momentOf(app)),
    commitUrl:
      call.collectionId === null
        ? null
        : addressOf(app.usernames.commit, links.member({ member: sender.id })),
  }
}

/** Somebody's call: who, how far away, the words, and what I can do. */
export function callScreen(t: Translate, view: CallView): Screen {
  const { call, name, spoken, chain, state, answered } = view
  const isOpen = state === 'open'
  const lines = [
    t(`sos-from-${call.kind}`, { name: kept(wayTo(name, view)) }),
    spoken,
    chain,
    t('quoted', { text: call.text }),
    view.at,
    view.need && isOpen ? needLine(t, view.need) : '',
    isOpen ? '' : t(`sos-${state}`),
    answered ? t(`sos-answered-${answered}`, { name }) : '',
    answered === 'help' && view.telegramId && !view.username ? t('sos-write-by-name') : '',
  ]
  const canHelp: Button = {
    text: t('sos-can-help'),
    style: 'primary',
    tap: canHelpTap({ call: call.id }),
  }
  const haveRead: Button = { text: t('sos-have-read'), tap: readTap({ call: call.id }) }
  const answers = answered === 'read' ? [canHelp] : [canHelp, haveRead]
  const write: Button[] = view.username
    ? [{ text: t('write'), url: `https://t.me/${view.username}` }]
    : []
  const inCommit: Button[] =
    view.commitUrl && isOpen ? [{ text: t('sos-help-in-commit'), url: view.commitUrl }] : []
  return {
    text: lines.filter(Boolean).join('\n'),
    preview: true,
    buttons: [
      isOpen && answered !== 'help' ? answers : [],
      [...inCommit, ...write],
      [
        { text: t('sos-mute'), tap: muteTap({ call: call.id }) },
        { text: t('sos-report'), tap: reportTap({ call: call.id }) },
      ],
      [
        { text: t('sos-near'), tap: nearTap({ before: NEWEST }) },
        { text: t('back'), tap: sosTap({}) },
      ],
    ],
  }
}
