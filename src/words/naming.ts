import type { Translate } from './texts.ts'

/** As whom somebody is known: by name, as a friend of whoever `through` is, as one who has left. */
export type Called = Readonly<{ name: string | null; through: string | null; hasLeft?: boolean }>

/** How somebody is called by a viewer: a name, "a friend of Anna", or nobody in particular. */
export function calledIn(t: Translate, { name, through, hasLeft }: Called): string {
  if (hasLeft) return t('name-of-left')
  if (name) return name
  return through ? t('name-friend-of', { name: through }) : t('name-unseen')
}
