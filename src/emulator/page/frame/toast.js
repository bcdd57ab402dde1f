import { el } from './dom.js'

/** Shows a line for a few seconds; readers hear it. */
export function toast(text, seconds = 4) {
  const box = document.getElementById('toasts')
  const line = el('div', { class: 'toast' }, text)
  box.append(line)
  setTimeout(() => line.remove(), seconds * 1000)
}

/** Takes the lines away: they were meant for somebody who is no longer played. */
export const clearToasts = () => document.getElementById('toasts').replaceChildren()

/** Runs what a person did; a refusal becomes a toast. Answers null then. */
export async function attempt(act) {
  try {
    return await act()
  } catch (fault) {
    toast(fault.message)
    return null
  }
}
