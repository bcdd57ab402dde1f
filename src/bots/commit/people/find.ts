import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { loadLines } from '../../../views/cards.ts'
import { findAmong, SEARCHED } from '../../../views/finding.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { foundPage, lettersWord, searchIn } from '../../kit/finding.ts'
import { pager, pagesOf } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { onTap } from '../../kit/tap.ts'
import { peoplePage } from './lines.ts'
import { findTap, networkTap } from './taps.ts'

const whole = networkTap({ relation: 'all', page: 0 })

/** Asks whom of my network I look for. */
export const findQuestion = searchIn({
  name: 'find-in-network',
  found: foundInNetwork,
  back: whole,
})

/** Looking for somebody of a large network by a few letters. */
export function find(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, findTap, ctx => startDialogue(ctx, findQuestion))
  return { composer, questions: [findQuestion] }
}

async function foundInNetwork(ctx: Ctx, letters: string, page: number): Promise<Screen> {
  const { app, member, t, moment } = ctx
  const ids = await app.store.network.everybody(member.id, moment, SEARCHED)
  const found = await findAmong(app, member.id, { ids, letters })
  const shown = foundPage(t, found, { letters, page })
  const list = lettersWord(letters)
  const lines = await loadLines(app, member.id, shown.people)
  const { text, buttons } = peoplePage(t, lines, { list, page: shown.page })
  return {
    text: [shown.title, text].filter(Boolean).join('\n\n'),
    buttons: [
      ...buttons,
      pager(shown.page, pagesOf(found.people.length), to =>
        networkTap({ relation: list, page: to }),
      ),
      [{ text: t('back'), tap: whole }],
    ],
  }
}
