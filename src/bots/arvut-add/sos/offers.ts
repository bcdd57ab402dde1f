import type { Member } from '../../../app.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import type { Translate } from '../../kit/texts.ts'
import type { Naming } from '../naming.ts'
import { helpersTap, ownCallTap } from './taps.ts'

/** Who can help, by name: offering help shows it. Whoever has a username gets a button to write. */
export function helpersScreen(
  t: Translate,
  call: number,
  helpers: readonly Member[],
  name: Naming,
  { page, hasMore }: Readonly<{ page: number; hasMore: boolean }>,
): Screen {
  const lines = helpers.map(({ id }, at) => `${page * PAGE + at + 1}. ${name(id)}`)
  const rows = helpers.flatMap(({ id, username }): Button[][] =>
    username ? [[{ text: `✉️ ${name(id)}`, url: `https://t.me/${username}` }]] : [],
  )
  return {
    text: [t('sos-helpers-title'), ...lines].join('\n'),
    mentions: helpers.flatMap(({ id, telegramId, username }) =>
      telegramId && !username ? [{ name: name(id), telegramId }] : [],
    ),
    buttons: [
      ...rows,
      openPager(page, hasMore, to => helpersTap({ call, page: to })),
      [{ text: t('back'), tap: ownCallTap({ call }) }],
    ],
  }
}
