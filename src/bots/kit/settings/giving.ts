import { Composer } from 'grammy'
import { choose, setMonthlyLimit } from '../../../actions/member/settings.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { money, unitSign } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../amounts.ts'
import type { Ctx } from '../context.ts'
import { type Question, startDialogue } from '../dialogue.ts'
import type { Room } from '../room.ts'
import type { Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap, tap, word } from '../tap.ts'
import { renew } from './renew.ts'
import { backToSettings, givingTap, type Seat, toggle } from './screen.ts'

const switchTap = tap('givset', { what: word, to: word })
const limitTap = tap('limit')
const limitOffTap = tap('limitoff')

const switches = ['namedAsGiver', 'namedInGroups', 'mayBeMet', 'inClearing'] as const
const words: Record<(typeof switches)[number], string> = {
  namedAsGiver: 'settings-named-as-giver',
  namedInGroups: 'settings-named-in-groups',
  mayBeMet: 'settings-may-be-met',
  inClearing: 'settings-in-clearing',
}

/** Asks for the private limit of a month. */
const limitQuestion: Question = {
  name: 'monthly-limit',
  hearsSums: true,
  ask: ({ t, app }) => ({
    text: t('settings-limit-question', { unit: unitSign(app.settings.unit) }),
    buttons: [
      quickSums(
        t,
        [0.5, 1, 2, 5].map(times => Math.ceil((app.settings.trustAmount * times) / 100)),
      ),
      [{ text: t('cancel'), tap: givingTap({}) }],
    ],
  }),
  async hear(ctx, _, text) {
    const outcome = await setMonthlyLimit(ctx.app, ctx.member.id, text)
    const { unit } = ctx.app.settings
    if (isRefused(outcome)) return { wrong: wrongAmount(ctx.t, outcome.refused, unit) }
    return { screen: givingScreen(await renew(ctx), unit) }
  },
}

/** How I am seen when I help, and how much I want to give in a month. Only Commit has this room. */
export function giving(app: App): Room {
  const composer = new Composer<Ctx>()
  const here = composer.filter(ctx => ctx.botName === 'commit')
  const { unit } = app.settings
  onTap(here, givingTap, ctx => show(ctx, givingScreen(ctx, unit)))
  onTap(here, switchTap, async (ctx, { what, to }) => {
    const field = switches.find(each => each === what)
    if (field) await choose(app, ctx.member.id, { [field]: to === 'on' })
    await show(ctx, givingScreen(await renew(ctx), unit))
  })
  onTap(here, limitTap, ctx => startDialogue(ctx, limitQuestion))
  onTap(here, limitOffTap, async ctx => {
    await setMonthlyLimit(app, ctx.member.id, null)
    await show(ctx, givingScreen(await renew(ctx), unit))
  })
  return { composer, questions: [limitQuestion] }
}

function givingScreen({ t, member }: Seat, unit: string): Screen {
  const { monthlyLimit } = member
  const limit =
    monthlyLimit === null ? t('settings-limit-none') : money(t.language, monthlyLimit, unit)
  const toggles = switches.map(what => {
    const isOn = member[what]
    return [toggle(t(words[what]), isOn, switchTap({ what, to: isOn ? 'off' : 'on' }))]
  })
  return {
    text: t('settings-giving-screen', { limit }),
    buttons: [
      ...toggles,
      [
        { text: t('settings-limit-set'), tap: limitTap({}) },
        ...(monthlyLimit === null ? [] : [{ text: t('settings-limit-off'), tap: limitOffTap({}) }]),
      ],
      backToSettings(t),
    ],
  }
}
