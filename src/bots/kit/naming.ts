import type { Member } from '../../app.ts'
import { nameOf } from '../../domain/member/member.ts'
import { shownName } from '../../domain/member/shown-name.ts'
import type { NameSeen } from '../../views/names.ts'
import { mention } from '../../words/dress.ts'
import { calledIn } from '../../words/naming.ts'
import type { Translate } from '../../words/texts.ts'

/** The name of somebody who may be named here; who has left has none any more. */
export function nameIn(t: Translate, member: Member | null | undefined): string {
  if (!member || member.leftAt) return t('name-of-left')
  return nameOf(member) ?? t('name-none')
}

/** A name with Telegram's beside it where the two differ, so that nobody plays somebody else. */
export function fullName(member: Member, t: Translate): string {
  const name = nameIn(t, member)
  const telegramName = shownName(member.telegramName)
  if (member.leftAt || telegramName === null || telegramName === name) return name
  return t('name-with-telegram', { name, telegramName })
}

/** A name that leads to the person where no username does; who has one gets a button. */
export function wayTo(
  name: string,
  { telegramId, username }: Readonly<{ telegramId: number | null; username: string | null }>,
): string {
  return mention(name, username ? null : telegramId)
}

/** A chain of names from me to somebody, in one line. */
export function chainIn(t: Translate, chain: readonly NameSeen[]): string {
  return [t('you'), ...chain.map(each => calledIn(t, each))].join(' → ')
}
