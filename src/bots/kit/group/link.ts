import type { Translate } from '../../../words/texts.ts'
import type { Button } from '../screen.ts'

/** The button that adds a bot to a group of one's choice; it asks for no rights there. */
export function addToGroup(t: Translate, bot: string, payload: 'roll' | 'circle'): Button {
  return { text: t('group-add'), url: `https://t.me/${bot}?startgroup=${payload}` }
}
