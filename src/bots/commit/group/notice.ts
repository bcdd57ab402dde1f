import type { NoticeFacts } from '../../../domain/notice/notice.ts'
import type { Screen } from '../../kit/screen.ts'
import type { Desk } from '../notices/desk.ts'
import { titleOf } from './card.ts'

type Ended = Extract<NoticeFacts, { kind: 'group-binding-ended' }>

/** The owner hears that a group no longer shows their circle; overtaken when it does again. */
export async function wordBindingEnded(
  { app, to, t }: Desk,
  { groupId, because }: Ended,
): Promise<Screen | null> {
  const group = await app.store.groups.find(groupId)
  const bound = await app.store.bindings.of(groupId)
  if (!group || bound?.ownerId === to.id) return null
  return {
    text: t(`circle-binding-ended-${because}`, { title: titleOf(group) }),
    buttons: [[{ text: t('open-menu'), tap: 'menu' }]],
  }
}
