import { clock, longDay } from '../talk/moments.js'
import { demo } from '../town/api.js'
import { drawAnew } from '../town/live.js'
import { setNow, town, townNow } from '../town/town.js'
import { el, icon } from './dom.js'
import { attempt } from './toast.js'
import { t } from './words.js'

/** The town's clock and the buttons that move it; null where nobody can move time. */
export async function timeBar() {
  const time = await demo.time()
  if (!time) return null
  town.zone = time.zone
  setNow(time.now)

  const face = el('button', {
    type: 'button',
    class: 'face',
    title: t('showTime'),
    onclick: () => root.classList.toggle('open'),
  })
  const tick = () => {
    face.replaceChildren(el('b', {}, clock(townNow())), ` ${longDay(townNow())}`)
  }
  const buttons = ['hour', 'day', 'the25th', 'the1st'].map(to =>
    el('button', { type: 'button', data: { to }, onclick: () => travel(to) }, t(to)),
  )
  const root = el(
    'div',
    { class: 'time-bar', role: 'group', 'aria-label': t('time') },
    icon('clock'),
    face,
    el('div', { class: 'jumps' }, buttons),
  )
  const travel = async to => {
    const enable = isFree => {
      for (const button of buttons) button.disabled = !isFree
      root.classList.toggle('travelling', !isFree)
      root.setAttribute('aria-busy', String(!isFree))
    }
    enable(false)
    face.replaceChildren(t('travelling'))
    const arrived = await attempt(() => demo.travel(to))
    if (arrived) setNow(arrived.now)
    drawAnew()
    enable(true)
    root.classList.remove('open')
    tick()
    buttons.find(button => button.dataset.to === to)?.focus()
  }
  tick()
  setInterval(tick, 5000)
  return root
}
