import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { memberId } from '../../../domain/ids.ts'
import { findAmong, SEARCHED } from '../../../views/finding.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { foundPage, lettersWord, searchIn } from '../../kit/finding.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { onTap } from '../../kit/tap.ts'
import { namesFor } from '../naming.ts'
import { oneMoment } from '../refusal.ts'
import { foundScreen } from './screens.ts'
import { findTap, peopleTap } from './taps.ts'

/** Asks whom of my list I look for. */
export const findQuestion = searchIn({
  name: 'find-on-list',
  found: foundOnList,
  back: peopleTap({ filter: 'all', page: 0 }),
})

/** Looking for somebody on a long list by a few letters. */
export function find(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, findTap, ctx => startDialogue(ctx, findQuestion))
  return { composer, questions: [findQuestion] }
}

async function foundOnList(ctx: Ctx, letters: string, page: number): Promise<Screen> {
  const { app, member, t } = ctx
  const filter = lettersWord(letters)
  const graph = await app.graph()
  if (!graph) return oneMoment(t, peopleTap({ filter, page }))
  const { members } = graph.page(member.id, { offset: 0, limit: SEARCHED })
  const degrees = new Map(members.map(({ id, degree }) => [memberId(id), degree]))
  const found = await findAmong(app, member.id, { ids: [...degrees.keys()], letters })
  const shown = foundPage(t, found, { letters, page })
  const people = shown.people.map(id => ({ id, degree: degrees.get(id) ?? 0 }))
  const name = await namesFor(app, shown.people, { viewerId: member.id, t })
  const total = found.people.length
  return foundScreen(t, { title: shown.title, people }, { filter, page: shown.page, total, name })
}
