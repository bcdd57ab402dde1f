import type { Entity } from '../world/message.ts'
import type { World } from '../world/world.ts'

/** Mentions by id get the person's name; those of strangers vanish. */
export function knownEntities(
  world: World,
  entities: readonly Entity[],
): readonly Entity[] | undefined {
  if (entities.length === 0) return undefined
  return entities.flatMap(entity => {
    const linked = /^tg:\/\/user\?id=(\d+)$/.exec(entity.url ?? '')?.[1]
    if (entity.type !== 'text_mention' && !linked) return [entity]
    const user = world.people.get(Number(linked ?? entity.user?.id ?? 0))
    const { offset, length } = entity
    return user ? [{ type: 'text_mention', offset, length, user: user.api }] : []
  })
}
