import type { Translate } from '../../words/texts.ts'
import type { Button, Screen } from '../kit/screen.ts'

/** The sentence of a refusal as a screen, with the way back. */
export function refusedScreen(t: Translate, refusal: string, ...ways: Button[]): Screen {
  const buttons = ways.length > 0 ? ways : [{ text: t('open-menu'), tap: 'menu' }]
  return { text: t(`refused-${refusal}`), buttons: buttons.map(button => [button]) }
}

/** Graph screens before the network is read: one moment, and the same tap again. */
export function oneMoment(t: Translate, again: string): Screen {
  return {
    text: t('one-moment'),
    buttons: [[{ text: t('again'), tap: again }], [{ text: t('open-menu'), tap: 'menu' }]],
  }
}
