import type { CardShown } from '../app/shapes.ts'
import { ask } from './ask.ts'
import { bar, el } from './dom.ts'
import { actor } from './month.ts'
import { showBack } from './telegram.ts'
import { reasonFor } from './turned.ts'

/** The card that is open, and how it is closed. */
let opened: HTMLDialogElement | null = null

/** Opens somebody's card over the page. */
export async function openCard(id: number, words: Readonly<Record<string, string>>): Promise<void> {
  const close = el(
    'button',
    { type: 'button', class: 'close', onclick: () => dialog.close() },
    words['close-card'] ?? '✕',
  )
  const body = el('div', {}, el('p', { class: 'note' }, words['loading'] ?? ''))
  const dialog = el('dialog', { onclose: end }, body, close)
  dialog.addEventListener('click', event => event.target === dialog && dialog.close())
  opened?.close()
  opened = dialog
  document.body.append(dialog)
  dialog.showModal()
  showBack(true)
  const card = await ask<CardShown>(`card/${id}`).catch((fault: unknown) => reasonFor(fault))
  if (card instanceof HTMLElement) return body.replaceChildren(card)
  dialog.setAttribute('aria-label', card.title)
  body.replaceChildren(
    el('h2', {}, card.title),
    card.share === null ? '' : bar(card.share),
    ...card.lines.slice(1).map(line => el('p', {}, line)),
    ...card.links.map(actor),
  )

  function end() {
    dialog.remove()
    if (opened === dialog) opened = null
    showBack(false)
  }
}

/** Closes the card that is open; false where none is. */
export function closeCard(): boolean {
  opened?.close()
  return opened !== null
}
