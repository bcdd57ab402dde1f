import type { App } from '../../app.ts'
import { sharedCommands } from '../kit/commands.ts'
import { buildHouse, type House } from '../kit/house.ts'
import { menu, menuScreen } from './menu.ts'
import { wording } from './notices.ts'
import { givingQuestions } from './organizer/give.ts'
import { organizer } from './organizer/organizer.ts'
import { pledgeQuestions } from './organizer/questions.ts'

/** Commit: intentions and commitments for people who need help. */
export function commit(app: App): House {
  return buildHouse(app, {
    name: 'commit',
    token: app.settings.commitBotToken,
    rooms: [menu(app), organizer(app)],
    questions: [...givingQuestions, ...pledgeQuestions],
    commands: [...sharedCommands, { name: 'organizer', where: 'private' }],
    menu: menuScreen,
    word: wording(app),
  })
}
