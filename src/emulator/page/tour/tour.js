import { ask } from '../frame/dialog.js'
import { el } from '../frame/dom.js'
import { language, t } from '../frame/words.js'
import { api, demo } from '../town/api.js'
import { onLive } from '../town/live.js'
import { tourBar } from './bar.js'
import { keepPointing } from './point.js'

/**
 * A tour in a bar that stays, in the words of whoever mounted this page: `{ title, about, finished,
 * person, chat, steps: [{ text, isDone, person, chats, buttons, jump, beside }] }`. Null where there is none.
 */
export async function openTour(root, show) {
  let told = await whenAtHome(root)
  if (!told) return null
  document.title = told.title
  let picked = null
  const current = () => picked ?? told.steps.findIndex(({ isDone }) => !isDone)
  const bar = tourBar(root, {
    pick(at) {
      picked = at
      draw()
    },
    show: () => show(told.steps[current()]),
    again: () => beginAnew(root),
  })
  const pointing = keepPointing(() => told.steps[current()])
  const draw = () => {
    bar.draw(told, current())
    pointing.now()
  }

  /** What has just happened may have been the step: whoever did it, here or in another window. */
  const look = async () => {
    const wasDone = told.steps.map(({ isDone }) => isDone)
    told = (await demo.tour(language)) ?? told
    if (picked !== null && told.steps[picked].isDone && !wasDone[picked]) picked = null
    draw()
  }
  let timer = null
  onLive(() => {
    clearTimeout(timer)
    timer = setTimeout(look, 250)
  })
  draw()
  return { begins: told, play: bar.play }
}

/** The one who mounted the page may answer that its people are still on their way. */
async function whenAtHome(root) {
  for (;;) {
    const told = await demo.tour(language)
    if (!told?.isComing) return told
    await waiting(root)
  }
}

async function waiting(root) {
  root.replaceChildren(el('p', { role: 'status' }, t('coming')))
  root.hidden = false
  await new Promise(resolve => setTimeout(resolve, 500))
}

/** All that was done is forgotten: the page waits for the new town, and begins with it. */
async function beginAnew(root) {
  const isSure = await ask(t('again'), finish => [
    el('p', {}, t('againAsk')),
    el(
      'footer',
      {},
      el('button', { type: 'button', class: 'main', onclick: () => finish(true) }, t('again')),
    ),
  ])
  if (!isSure) return
  const { run } = await api.state()
  await demo.again()
  const isOver = async () => (await api.state().catch(() => ({ run }))).run !== run
  while (!(await isOver())) await waiting(root)
  location.reload()
}
