import { el, iconButton, refill } from '../frame/dom.js'
import { t } from '../frame/words.js'
import { avatar } from '../people/avatar.js'
import { fullName } from '../town/town.js'

/** The thin bar: what this is, who one is now, the steps with their ticks, and the one that is next. */
export function tourBar(root, { pick, show, again }) {
  const about = el('p', { class: 'about' })
  const who = el('p', { class: 'who' })
  const steps = el('ol', { class: 'steps' })
  const next = el('p', { class: 'next', role: 'status' })
  const showing = el('button', { type: 'button', class: 'main', onclick: show }, t('showMe'))
  const anew = el('button', { type: 'button', class: 'quiet', onclick: again }, `↺ ${t('again')}`)
  const fold = iconButton('up', t('fold'), () => setFolded(!root.classList.contains('folded')))
  const setFolded = isFolded => {
    localStorage.setItem('tour', isFolded ? 'folded' : 'open')
    root.classList.toggle('folded', isFolded)
    fold.setAttribute('aria-expanded', String(!isFolded))
  }
  root.setAttribute('aria-label', t('tour'))
  root.replaceChildren(about, who, steps, next, el('div', { class: 'ways' }, showing, anew), fold)
  root.hidden = false
  setFolded(localStorage.getItem('tour') === 'folded')

  return {
    draw(told, current) {
      about.textContent = told.about
      next.textContent = told.steps[current]?.text ?? told.finished
      showing.hidden = !told.steps[current]
      refill(
        steps,
        told.steps.map((step, at) => stepButton(step, at, at === current, () => pick(at))),
      )
    },
    /** Says whom the next word comes from. */
    play(person) {
      who.replaceChildren(
        avatar({ id: person.id, name: fullName(person) }),
        el('span', {}, `${t('playing')} `, el('b', {}, fullName(person))),
      )
    },
  }
}

function stepButton({ text, isDone }, at, isCurrent, onclick) {
  const number = String(at + 1)
  return el(
    'li',
    {},
    el(
      'button',
      {
        type: 'button',
        class: `step ${isDone ? 'done' : ''}`,
        title: text,
        'aria-label': `${number}. ${text}${isDone ? ` (${t('done')})` : ''}`,
        'aria-current': isCurrent ? 'step' : null,
        data: { key: `step ${number}` },
        onclick,
      },
      isDone ? '✓' : number,
    ),
  )
}
