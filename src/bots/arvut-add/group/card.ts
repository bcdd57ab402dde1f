import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/circle/group.ts'
import type { RollCounts } from '../../../domain/trust/roll.ts'
import { trustPool } from '../../../domain/trust/trust.ts'
import { type Translate, textsOf } from '../../../words/texts.ts'
import { money } from '../../../words/wording.ts'
import { groupSettingsTap } from '../../kit/group/settings.ts'
import { addressOf } from '../../kit/link.ts'
import { cut, type Screen } from '../../kit/screen.ts'
import { tap } from '../../kit/tap.ts'
import { rollLink } from './links.ts'

export const takePartTap = tap('gpart')

/** A group's title on our screens, where it must not push the rest away. */
export const titleOf = ({ title }: Pick<Group, 'title'>) => cut(title, 64)

/** The roll's card as it is now. */
export async function rollCard(app: App, group: Group): Promise<Screen> {
  const { trustAmount, unit } = app.settings
  const counts = await app.store.rolls.counts(group.id)
  const t = textsOf('arvut-add', app.settings)(group.language)
  return cardScreen(t, group, { ...counts, trustAmount, unit, bot: app.usernames['arvut-add'] })
}

/** What a card says: numbers only, no names. */
export type RollFacts = RollCounts & Readonly<{ trustAmount: number; unit: string; bot: string }>

/** Who takes part, the links among them, and what that means; the same for everybody in the group. */
export function cardScreen(
  t: Translate,
  group: Pick<Group, 'id' | 'title'>,
  { people, links, trustAmount, unit, bot }: RollFacts,
): Screen {
  const facts = {
    title: titleOf(group),
    people,
    links,
    amount: money(t.language, trustAmount, unit),
    sum: money(t.language, trustPool(people, trustAmount), unit),
  }
  return {
    text: t('roll-card', facts),
    buttons: [
      [{ text: t('roll-take-part'), style: 'primary', tap: takePartTap({}) }],
      [
        { text: t('roll-whom'), url: addressOf(bot, rollLink({ group: group.id })) },
        { text: t('group-settings-button'), tap: groupSettingsTap({}) },
      ],
    ],
  }
}
