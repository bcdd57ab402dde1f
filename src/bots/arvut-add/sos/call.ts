import type { KeptCall } from '../../../actions/sos.ts'
import type { App, Member } from '../../../app.ts'
import { mayNameBeSeen } from '../../../domain/member.ts'
import { stateOfCall } from '../../../domain/sos.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import type { Translate } from '../../kit/texts.ts'
import { moment } from '../../kit/wording.ts'
import { chainFor, namesFor } from '../naming.ts'
import { canHelpTap, muteTap, NEWEST, nearTap, readTap, reportTap } from './taps.ts'

/** A call as one of those it reached sees it. */
export type CallView = Readonly<{
  call: KeptCall
  name: string
  chain: readonly string[]
  at: string
  state: 'open' | 'covered' | 'halted'
  answered: 'help' | 'read' | null
  /** The sender's username, where the name is seen; else a mention, else the way along the chain. */
  username: string | null
  telegramId: number | null
  commitUrl: string | null
}>

/** Looks up what a viewer may see of a call and its sender. */
export async function callViewOf(
  app: App,
  call: KeptCall,
  viewer: Member,
  t: Translate,
): Promise<CallView> {
  const graph = await app.graph()
  const sender = await app.store.members.get(call.senderId)
  const degree = graph?.degree(viewer.id, sender.id) ?? null
  const isNamed = degree !== null && mayNameBeSeen(sender.nameSeenBy, degree)
  const name = await namesFor(app, [sender.id], { viewerId: viewer.id, t })
  const people = { viewerId: viewer.id, otherId: sender.id, t }
  const state = stateOfCall(call, app.now())
  return {
    call,
    name: name(sender.id),
    chain: graph ? await chainFor(app, graph, people) : [],
    at: moment(t.language, call.sendAt, app.settings.timeZone),
    state: state === 'covered' || state === 'halted' ? state : 'open',
    answered: null,
    username: isNamed ? sender.username : null,
    telegramId: isNamed ? sender.telegramId : null,
    commitUrl:
      call.collectionId === null
        ? null
        : `https://t.me/${app.usernames.commit}?start=m-${sender.id}`,
  }
}

/** Somebody's call: who, how far away, the words, and what I can do. */
export function callScreen(t: Translate, view: CallView): Screen {
  const { call, name, chain, state, answered } = view
  const isOpen = state === 'open'
  const lines = [
    t(`sos-from-${call.kind}`, { name }),
    chain.length > 1 ? [t('you'), ...chain].join(' → ') : '',
    t('quoted', { text: call.text }),
    view.at,
    isOpen ? '' : t(`sos-${state}`),
    answered ? t(`sos-answered-${answered}`, { name }) : '',
  ]
  const canHelp: Button = { text: t('sos-can-help'), tap: canHelpTap({ call: call.id }) }
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
    mentions: view.telegramId && !view.username ? [{ name, telegramId: view.telegramId }] : [],
    buttons: [
      isOpen && answered !== 'help' ? answers : [],
      [...inCommit, ...write],
      [
        { text: t('sos-mute'), tap: muteTap({ call: call.id }) },
        { text: t('sos-report'), tap: reportTap({ call: call.id }) },
      ],
      [{ text: t('sos-near'), tap: nearTap({ before: NEWEST }) }],
    ],
  }
}
