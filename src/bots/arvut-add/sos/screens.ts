import type { NumberedCall } from '../../../actions/call/calls.ts'
import {
  type CallProgress,
  type CallState,
  type KeptCall,
  RING_RESTS_MS,
  secondsToGo,
  THIRD_RING_UP_TO,
} from '../../../domain/trust/call.ts'
import type { Translate } from '../../../words/texts.ts'
import { count, moment } from '../../../words/wording.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { inviteTap, sosTap } from '../taps.ts'
import { type CallNeed, needLine, ringLine } from './need.ts'
import {
  changeTap,
  coverTap,
  draftTap,
  dropTap,
  helpersTap,
  leaveCallTap,
  mutesTap,
  NEWEST,
  nearTap,
  ownCallTap,
  pastTap,
  sendTap,
  speakingTap,
  stopTap,
  writeTap,
} from './taps.ts'

/** The branch: two kinds of calls, what is near, what was, and what I do not want to hear. */
export function sosScreen(
  t: Translate,
  {
    people,
    running,
    hasDraft,
    speaks,
    voices,
  }: Readonly<{
    people: number
    running: number | null
    hasDraft: boolean
    /** Whether I may call for somebody. */
    speaks: boolean
    /** The way to those who may call for me. */
    voices: string
  }>,
): Screen {
  const own: Button[] = running
    ? [{ text: t('sos-running'), tap: ownCallTap({ call: running }) }]
    : []
  const draft: Button[] = hasDraft ? [{ text: t('sos-draft'), tap: draftTap({}) }] : []
  return {
    text: t('sos-screen', { people, shown: count(t.language, people) }),
    buttons: [
      own,
      draft,
      [
        { text: t('sos-write-sos'), tap: writeTap({ kind: 'sos' }) },
        { text: t('sos-write-info'), tap: writeTap({ kind: 'info' }) },
      ],
      speaks ? [{ text: t('sos-for-another'), tap: speakingTap({ page: 0 }) }] : [],
      [
        { text: t('sos-near'), tap: nearTap({ before: NEWEST }) },
        { text: t('sos-past'), tap: pastTap({ page: 0 }) },
      ],
      [
        { text: t('sos-mutes'), tap: mutesTap({ page: 0 }) },
        { text: t('settings-voice'), url: voices },
      ],
      [{ text: t('back'), tap: 'menu' }],
    ],
  }
}

/** What will be sent, and to how many when. */
export function previewScreen(
  t: Translate,
  draft: NumberedCall & Readonly<{ spoken: string }>,
  counts: readonly [number, number, number] | null,
  need: CallNeed | null,
): Screen {
  const [near, second, third] = counts ?? [0, 0, 0]
  const isAnybody = near + second + third > 0
  const hasThird = third > 0 && near + second + third <= THIRD_RING_UP_TO
  const ring = (line: string, people: number) => [line, ringLine(t, people, need)]
  const plan = [
    // Whose only contact is their voice has nobody to tell at once.
    ...(near > 0 || !isAnybody ? ring(t('sos-plan-now', { people: near }), near) : []),
    ...(second > 0 ? ring(t('sos-plan-second', { people: second }), second) : []),
    ...(hasThird ? ring(t('sos-plan-third', { people: third }), third) : []),
  ]
  return {
    text: [
      [t(`sos-preview-${draft.kind}`), draft.spoken].filter(Boolean).join('\n'),
      t('quoted', { text: draft.text }),
      draft.collectionId === null ? '' : t('sos-with-collection'),
      need ? needLine(t, need) : '',
      '',
      ...(counts ? plan : [t('one-moment')]),
    ]
      .filter((line, at) => line !== '' || at === 4)
      .join('\n'),
    preview: true,
    buttons: [
      isAnybody
        ? [{ text: t('sos-send'), style: 'primary', tap: sendTap({ draft: draft.number }) }]
        : [],
      counts && !isAnybody ? [{ text: t('menu-invite'), tap: inviteTap({}) }] : [],
      [
        { text: t('sos-change'), tap: changeTap({ draft: draft.number }) },
        { text: t('cancel'), tap: dropTap({ draft: draft.number }) },
      ],
    ],
  }
}

/** What of a call its sender sees. */
export type OwnCall = Readonly<{
  call: KeptCall
  /** "Vera for Mila", where a voice has sent it; else empty. */
  spoken: string
  state: CallState
  progress: CallProgress
  now: Date
  zone: string
}>

/** My own call: the countdown with *Stop*, then who it has reached, with *Covered*. */
export function ownCallScreen(t: Translate, own: OwnCall): Screen {
  const { call, spoken, state, progress, now, zone } = own
  const head = t(spoken ? 'sos-title-for' : `sos-title-${call.kind}`)
  const title = [head, spoken, t('quoted', { text: call.text })].filter(Boolean).join('\n')
  const back: Button[] = [{ text: t('back'), tap: leaveCallTap({}) }]
  if (state === 'counting-down') {
    return {
      text: `${title}\n\n${t('sos-counting', { seconds: secondsToGo(call, now) })}`,
      buttons: [[{ text: t('sos-stop'), style: 'danger', tap: stopTap({ call: call.id }) }], back],
    }
  }
  if (state === 'stopped') return { text: `${title}\n\n${t('sos-stopped')}`, buttons: [back] }

  const { recipients, delivered, read, helping } = progress
  const isOpen = state === 'running' || state === 'over'
  const lines = [
    title,
    '',
    isOpen ? nextRingLine(t, call, zone) : t(`sos-${state}`),
    t('sos-delivered', {
      delivered: count(t.language, delivered),
      recipients: count(t.language, recipients),
    }),
    t('sos-answers', { read, helping }),
  ]
  const helpers = {
    text: t('sos-helpers', { count: helping }),
    tap: helpersTap({ call: call.id, page: 0 }),
  }
  return {
    text: lines.filter((line, at) => line !== '' || at === 1).join('\n'),
    buttons: [
      isOpen ? [{ text: t('sos-cover'), style: 'primary', tap: coverTap({ call: call.id }) }] : [],
      helping > 0 ? [helpers] : [],
      back,
    ],
  }
}

function nextRingLine(t: Translate, { nextRingAt, sendAt, ringsSent }: KeptCall, zone: string) {
  if (!nextRingAt) return t('sos-all-rings')
  if (ringsSent === 0) return t('sos-going-out')
  const at = new Date(sendAt.getTime() + ringsSent * RING_RESTS_MS)
  return t('sos-next-ring', { at: moment(t.language, at, zone) })
}

/** Past calls of mine, the latest first. */
export function pastScreen(
  t: Translate,
  rows: readonly Readonly<{ call: number; text: string; at: string; mark: string }>[],
  turning: readonly Button[],
): Screen {
  return {
    text: rows.length === 0 ? t('sos-past-none') : t('sos-past-title'),
    buttons: [
      ...rows.map(({ call, text, at, mark }) => [
        { text: `${mark} ${at} · ${text}`, tap: ownCallTap({ call }) },
      ]),
      turning,
      [{ text: t('back'), tap: sosTap({}) }],
    ],
  }
}
