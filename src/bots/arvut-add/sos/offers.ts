import type { Member } from '../../../app.ts'
import type { Translate } from '../../../words/texts.ts'
import { PAGE, pager } from '../../kit/list.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { type Naming, wayTo } from '../naming.ts'
import { helpersTap, ownCallTap } from './taps.ts'

/** Who can help, by name: offering help shows it. Whoever has a username gets a button to write. */
export function helpersScreen(
  t: Translate,
  call: number,
  helpers: readonly Member[],
  name: Naming,
  { page, pages }: Readonly<{ page: number; pages: number }>,
): Screen {
  const lines = helpers.map(
    (helper, at) => `${page * PAGE + at + 1}. ${wayTo(name(helper.id), helper)}`,
  )
  const rows = helpers.flatMap(({ id, username }): Button[][] =>
    username ? [[{ text: `✉️ ${name(id)}`, url: `https://t.me/${username}` }]] : [],
  )
  return {
    text: [t('sos-helpers-title'), ...lines].join('\n'),
    buttons: [
      ...rows,
      pager(page, pages, to => helpersTap({ call, page: to })),
      [{ text: t('back'), tap: ownCallTap({ call }) }],
    ],
  }
}
