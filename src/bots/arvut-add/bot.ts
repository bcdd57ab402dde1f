import type { App } from '../../app.ts'
import { type Command, privateCommands } from '../kit/commands.ts'
import { buildHouse, type House } from '../kit/house.ts'
import { settings } from '../kit/settings/room.ts'
import { sight } from '../kit/sight.ts'
import { admin } from './admin.ts'
import { door, openDoor } from './door.ts'
import { doorsOf } from './errands.ts'
import { rollRoom } from './group/roll.ts'
import { rollGroups } from './group/room.ts'
import { help } from './help.ts'
import { picker, pickerLeft } from './invite/picker.ts'
import { invite } from './invite/room.ts'
import { sharedInvitations } from './invite/shared-card.ts'
import { waiting } from './invite/waiting.ts'
import { card } from './list/card.ts'
import { find } from './list/find.ts'
import { networkPicture } from './list/graph.ts'
import { hinges } from './list/hinges.ts'
import { list } from './list/room.ts'
import { withdrawn } from './list/withdrawn.ts'
import { yearly } from './list/yearly.ts'
import { menu, menuScreen } from './menu.ts'
import { arrivals, wording } from './notices.ts'
import { callingFor } from './sos/for-another.ts'
import { recipient } from './sos/recipient.ts'
import { sender } from './sos/sender.ts'
import { welcome, welcomeScreen } from './welcome.ts'

const commands: readonly Command[] = [
  ...privateCommands(['sos', 'invite', 'list', 'graph']),
  { name: 'roll', where: 'groups' },
  { name: 'card', where: 'groups' },
  { name: 'circle', where: 'group-admins' },
  { name: 'settings', where: 'group-admins' },
]

/** ArvutAdd: people who already trust each other write it down. */
export function arvutAdd(app: App): House {
  return buildHouse(app, {
    name: 'arvut-add',
    token: app.settings.tokens['arvut-add'],
    groups: rollGroups(app),
    rooms: [
      pickerLeft(app),
      rollRoom(app),
      welcome(app),
      sight(menuScreen),
      door(app),
      menu(),
      invite(app),
      picker(app),
      waiting(app),
      list(app),
      hinges(app),
      yearly(app),
      find(app),
      card(app),
      withdrawn(app),
      networkPicture(app),
      sender(app),
      callingFor(app),
      recipient(app),
      settings(app),
      help(app),
      admin(app),
    ],
    inline: sharedInvitations(app),
    commands,
    doors: doorsOf(app),
    // Whatever else a link carries is an invitation, or none any more: its door says which.
    lobby: { menu: menuScreen, welcome: welcomeScreen, lost: openDoor },
    word: wording(app),
    sent: arrivals(app),
  })
}
