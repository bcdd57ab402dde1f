import { type KeptBroadcast, stateOfBroadcast } from '../../../domain/operator/broadcast.ts'
import type { Translate } from '../../../words/texts.ts'
import { count } from '../../../words/wording.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { upTo } from './overview.ts'
import { adminTap, broadcastTap, composeTap, dropTap, leaveTap, sendTap, stopTap } from './taps.ts'

/** The text as people will read it, and how many they are. */
export function previewOf(
  t: Translate,
  { text, people, number }: Readonly<{ text: string; people: number; number: string }>,
): Screen {
  return {
    text: `${t('admin-broadcast-preview', { shown: upTo(t, people) })}\n\n${text}`,
    preview: true,
    buttons: [
      people > 0
        ? [{ text: t('admin-broadcast-send'), style: 'primary', tap: sendTap({ draft: number }) }]
        : [],
      [
        { text: t('admin-broadcast-change'), tap: composeTap({}) },
        { text: t('cancel'), tap: dropTap({ draft: number }) },
      ],
      [{ text: t('back'), tap: adminTap({}) }],
    ],
  }
}

/** A broadcast on its way: how many it has reached of how many, with *Stop*. */
export function broadcastScreen(t: Translate, broadcast: KeptBroadcast): Screen {
  const state = stateOfBroadcast(broadcast)
  const { id, text, delivered, written, writtenAt, expected } = broadcast
  const people = writtenAt ? written : Math.max(written, expected)
  const stop: Button[] =
    state === 'going-out' || state === 'arriving'
      ? [{ text: t('admin-broadcast-stop'), style: 'danger', tap: stopTap({ broadcast: id }) }]
      : []
  return {
    text: [
      t(`admin-broadcast-${state}`),
      t('admin-broadcast-progress', {
        delivered: count(t.language, delivered),
        people: upTo(t, people),
      }),
      '',
      text,
    ].join('\n'),
    buttons: [
      stop,
      [
        { text: t('admin-refresh'), tap: broadcastTap({ broadcast: id }) },
        { text: t('back'), tap: leaveTap({}) },
      ],
    ],
  }
}
