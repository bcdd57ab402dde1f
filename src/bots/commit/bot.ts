import type { App } from '../../app.ts'
import { type Command, sharedCommands } from '../kit/commands.ts'
import { buildHouse, type House } from '../kit/house.ts'
import { settings, settingsQuestions } from '../kit/settings/room.ts'
import { broadcastQuestion } from './admin/broadcast.ts'
import { haltQuestion, suspendQuestion } from './admin/reasons.ts'
import { admin } from './admin/room.ts'
import { circleRoom } from './group/private.ts'
import { circleGroups } from './group/room.ts'
import { help } from './help.ts'
import { menu, menuScreen } from './menu.ts'
import { leavingAlerts } from './notices/alert.ts'
import { arrivals, wording } from './notices.ts'
import { givingQuestions } from './organizer/give.ts'
import { organizer } from './organizer/organizer.ts'
import { pledgeQuestions } from './organizer/questions.ts'
import { people } from './people/people.ts'
import { profile, profileQuestions } from './profile/profile.ts'
import { start, welcomeScreen } from './start.ts'
import { waitingTap } from './taps.ts'

const ownCommands: readonly Command[] = [
  'status',
  'organizer',
  'people',
  'help_link',
  'network',
].map(name => ({ name, where: 'private' }))

const groupCommands: readonly Command[] = [
  { name: 'card', where: 'groups' },
  { name: 'circle', where: 'group-admins' },
  { name: 'settings', where: 'group-admins' },
]

const adminQuestions = [broadcastQuestion, haltQuestion, suspendQuestion]

/** Commit: intentions and commitments for people who need help. */
export function commit(app: App): House {
  return buildHouse(app, {
    name: 'commit',
    token: app.settings.commitBotToken,
    groups: circleGroups(app),
    rooms: [
      leavingAlerts(app),
      circleRoom(app),
      start(app),
      menu(app),
      organizer(app),
      profile(app),
      people(app),
      settings(app, { toConfirm: waitingTap({ page: 0 }) }),
      help(app),
      admin(app),
    ],
    questions: [
      ...givingQuestions,
      ...pledgeQuestions,
      ...profileQuestions,
      ...settingsQuestions,
      ...adminQuestions,
    ],
    commands: [...sharedCommands, ...ownCommands, ...groupCommands],
    menu: menuScreen,
    welcome: welcomeScreen,
    word: wording(app),
    sent: arrivals(app),
  })
}
