import type { App } from '../../app.ts'
import { type Command, privateCommands } from '../kit/commands.ts'
import { buildHouse, type House } from '../kit/house.ts'
import { settings } from '../kit/settings/room.ts'
import { show } from '../kit/show.ts'
import { sight } from '../kit/sight.ts'
import { admin } from './admin/room.ts'
import { doorsOf, front } from './errands.ts'
import { circleRoom } from './group/private.ts'
import { circleGroups } from './group/room.ts'
import { help } from './help.ts'
import { menu, menuScreen } from './menu.ts'
import { leavingAlerts } from './notices/alert.ts'
import { arrivals, wording } from './notices.ts'
import { organizer } from './organizer/organizer.ts'
import { people } from './people/people.ts'
import { profile } from './profile/profile.ts'
import { sharedCards } from './shared-card.ts'
import { sharing } from './sharing/spread.ts'
import { deadLinkScreen, start, welcomeScreen } from './start.ts'
import { waitingTap } from './taps.ts'
import { together } from './together/together.ts'
import { voice } from './voice/voice.ts'

const ownCommands = [
  'need',
  'who',
  'promises',
  'people',
  'help_link',
  'network',
  'status',
  'together',
]

const groupCommands: readonly Command[] = [
  { name: 'card', where: 'groups' },
  { name: 'circle', where: 'group-admins' },
  { name: 'settings', where: 'group-admins' },
]

/** Commit: intentions and commitments for people who need help. */
export function commit(app: App): House {
  return buildHouse(app, {
    name: 'commit',
    token: app.settings.tokens.commit,
    groups: circleGroups(app),
    rooms: [
      leavingAlerts(app),
      circleRoom(app),
      start(app),
      sight(menuScreen),
      menu(app),
      front(app),
      organizer(app),
      profile(app),
      people(app),
      sharing(app),
      together(app),
      voice(app),
      settings(app, { toConfirm: waitingTap({ page: 0 }) }),
      help(app),
      admin(app),
    ],
    inline: sharedCards(app),
    commands: [...privateCommands(ownCommands), ...groupCommands],
    doors: doorsOf(app),
    lobby: {
      menu: menuScreen,
      welcome: welcomeScreen,
      lost: ctx => show(ctx, deadLinkScreen(ctx)),
    },
    word: wording(app),
    sent: arrivals(app),
  })
}
