import type { App } from '../../app.ts'
import { type Command, sharedCommands } from '../kit/commands.ts'
import { buildHouse, type House } from '../kit/house.ts'
import { settings, settingsQuestions } from '../kit/settings/room.ts'
import { admin } from './admin.ts'
import { door } from './door.ts'
import { roll } from './group/roll.ts'
import { rollGroups } from './group/room.ts'
import { help } from './help.ts'
import { picker, pickerLeft } from './invite/picker.ts'
import { invite } from './invite/room.ts'
import { waiting } from './invite/waiting.ts'
import { card } from './list/card.ts'
import { networkPicture } from './list/graph.ts'
import { list } from './list/room.ts'
import { withdrawn } from './list/withdrawn.ts'
import { menu, menuScreen } from './menu.ts'
import { arrivals, wording } from './notices.ts'
import { recipient, reportQuestion } from './sos/recipient.ts'
import { callQuestion, sender } from './sos/sender.ts'
import { start } from './start.ts'
import { welcome, welcomeScreen } from './welcome.ts'

const commands: readonly Command[] = [
  ...sharedCommands,
  { name: 'invite', where: 'private' },
  { name: 'list', where: 'private' },
  { name: 'graph', where: 'private' },
  { name: 'sos', where: 'private' },
  { name: 'roll', where: 'groups' },
  { name: 'card', where: 'groups' },
  { name: 'circle', where: 'group-admins' },
  { name: 'settings', where: 'group-admins' },
]

/** ArvutAdd: people who already trust each other write it down. */
export function arvutAdd(app: App): House {
  return buildHouse(app, {
    name: 'arvut-add',
    token: app.settings.arvutBotToken,
    groups: rollGroups(app),
    rooms: [
      pickerLeft(app),
      roll(app),
      start(),
      welcome(app),
      door(app),
      menu(),
      invite(app),
      picker(app),
      waiting(app),
      list(app),
      card(app),
      withdrawn(app),
      networkPicture(app),
      sender(app),
      recipient(app),
      settings(app),
      help(app),
      admin(app),
    ],
    questions: [callQuestion, reportQuestion, ...settingsQuestions],
    commands,
    menu: menuScreen,
    welcome: welcomeScreen,
    word: wording(app),
    sent: arrivals(app),
  })
}
