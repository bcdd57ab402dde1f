import {
  type InitiativeWordForGroup,
  initiativeWordFor,
} from '../../../actions/circle/initiative-rooms.ts'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/circle/group.ts'
import type { CircleBinding } from '../../../domain/circle/room.ts'
import type { InitiativeId } from '../../../domain/ids.ts'
import { isVoting } from '../../../domain/initiative/initiative.ts'
import { type InitiativeOutside, initiativeOutside } from '../../../views/initiative-outside.ts'
import { day, money } from '../../../words/wording.ts'
import type { DueWord } from '../../kit/group/context.ts'
import { groupSettingsTap } from '../../kit/group/settings.ts'
import { addressOf } from '../../kit/link.ts'
import type { Screen } from '../../kit/screen.ts'
import { initiativeOutsideText } from '../together/card-text.ts'
import { circleScreen, type Seat } from './card.ts'
import { initiativeGroupLink } from './links.ts'

/** A binding that shows an initiative. */
export type InitiativeBinding = CircleBinding & Readonly<{ initiativeId: InitiativeId }>

/** Whether a group shows an initiative instead of a circle. */
export const showsInitiative = (binding: CircleBinding | null): binding is InitiativeBinding =>
  binding !== null && binding.initiativeId !== null

/** The living card of an initiative: what anybody of the group may see, and the way to take part. */
export async function initiativeGroupScreen(
  app: App,
  seat: Seat,
  { initiativeId }: InitiativeBinding,
): Promise<Screen> {
  const card = await initiativeOutside(app, initiativeId)
  return card ? screenOf(seat, card) : circleScreen(seat, null)
}

/** The word that is due in a group on its initiative, or null. */
export async function nextInitiativeWordIn(
  app: App,
  seat: Seat,
  group: Group,
  binding: InitiativeBinding,
): Promise<DueWord | null> {
  const said = await initiativeWordFor(app, group, binding)
  if (!said) return null
  return { screen: wordScreen(seat, said), note: () => app.store.bindings.note(said.next) }
}

function screenOf(seat: Seat, card: InitiativeOutside): Screen {
  const { t, bot, group, now, zone } = seat
  const takesVotes = isVoting(card.initiative, now, zone)
  return {
    text: initiativeOutsideText(t, card, { now, zone }),
    buttons: [
      [
        {
          text: t(takesVotes ? 'initiative-vote' : 'initiative-open'),
          url: addressOf(bot, initiativeGroupLink({ group: group.id })),
        },
      ],
      [{ text: t('group-settings-button'), tap: groupSettingsTap({}) }],
    ],
  }
}

function wordScreen({ t }: Seat, { word, initiative }: InitiativeWordForGroup): Screen | null {
  if (!word) return null
  const { title, price, unit, dueOn } = initiative
  const facts = {
    title,
    price: money(t.language, price, unit),
    until: dueOn ? day(t.language, dueOn) : '',
  }
  return { text: t(`initiative-group-${word}`, facts), buttons: [] }
}
