import { Composer } from 'grammy'
import { choose, rename } from '../../../actions/member/settings.ts'
import type { App } from '../../../app.ts'
import { LONGEST_NAME, nameOf, nameSights } from '../../../domain/member/member.ts'
import { shownName } from '../../../domain/member/shown-name.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../context.ts'
import { type Question, startDialogue } from '../dialogue.ts'
import type { Room } from '../room.ts'
import type { Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap, tap, word } from '../tap.ts'
import { wrongWords } from '../typed.ts'
import { renew } from './renew.ts'
import {
  backToSettings,
  nameTap,
  option,
  type Seat,
  settingsScreen,
  settingsTap,
  sightTap,
} from './screen.ts'

const telegramNameTap = tap('nameoff')
const sightChooseTap = tap('sightset', { seenBy: word })

/** Asks for the name others see. */
const nameQuestion: Question = {
  name: 'display-name',
  ask: ({ t, member }) => ({
    text: t('settings-name-question', {
      name: nameOf(member) ?? t('settings-no-name'),
      telegramName: shownName(member.telegramName) ?? t('settings-no-name'),
      longest: LONGEST_NAME,
    }),
    buttons: [
      ...(member.displayName && shownName(member.telegramName)
        ? [[{ text: t('settings-name-telegram'), tap: telegramNameTap({}) }]]
        : []),
      [{ text: t('cancel'), tap: settingsTap({}) }],
    ],
  }),
  async hear(ctx, _, text) {
    const outcome = await rename(ctx.app, ctx.member.id, text)
    if (isRefused(outcome)) return { wrong: wrongWords(ctx.t, outcome.refused, text, LONGEST_NAME) }
    return { screen: settingsScreen(await renew(ctx)) }
  },
}

/** The name others see, and how far it is seen. */
export function name(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, nameTap, ctx => startDialogue(ctx, nameQuestion))
  onTap(composer, telegramNameTap, async ctx => {
    await rename(app, ctx.member.id, null)
    await show(ctx, settingsScreen(await renew(ctx)))
  })
  onTap(composer, sightTap, ctx => show(ctx, sightScreen(ctx)))
  onTap(composer, sightChooseTap, async (ctx, { seenBy }) => {
    const chosen = nameSights.find(each => each === seenBy)
    if (chosen) await choose(app, ctx.member.id, { nameSeenBy: chosen })
    await show(ctx, sightScreen(await renew(ctx)))
  })
  return { composer, questions: [nameQuestion] }
}

function sightScreen({ t, member }: Seat): Screen {
  const buttons = nameSights.map(seenBy => [
    option(t(`settings-sight-${seenBy}`), seenBy === member.nameSeenBy, sightChooseTap({ seenBy })),
  ])
  return { text: t('settings-sight-screen'), buttons: [...buttons, backToSettings(t)] }
}
