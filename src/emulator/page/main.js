import { timeBar } from './frame/time-bar.js'
import { topBar } from './frame/top.js'
import { openPane } from './pane.js'
import { peopleRail } from './people/rail.js'
import { openTour } from './tour/tour.js'
import { listen } from './town/live.js'
import { chatsOf, loadTown, personWith, town } from './town/town.js'

const byId = id => document.getElementById(id)
const panes = []
let active = null

const tour = await openTour(byId('tour'), show)
await loadTown()
const time = await timeBar()
const top = topBar(byId('top'), { time, split: { isOn: () => panes.length === 2, toggle } })
const rail = peopleRail(byId('people'), {
  shown: () => panes.map(({ person }) => person),
  active: () => active?.person,
  choose,
})
start()
listen()

/** The first screen: where the demo says, or the first person's first chat. */
function start() {
  const wide = window.matchMedia('(min-width: 720px)').matches
  const person = tour?.begins.person ?? town.people[0]?.id
  if (person === undefined) return
  add(person)
  const chat = tour?.begins.chat ?? chatsOf(person)[0]?.id
  if (wide && chat !== undefined) active.open(chat, null, false)
}

function add(person) {
  const pane = openPane(person, {
    onPick: pick,
    onMove: redraw,
  })
  panes.push(pane)
  byId('panes').append(pane.root)
  pick(active ?? pane)
  return pane
}

/** The pane in which the next person plays. */
function pick(pane) {
  active = pane
  for (const each of panes) each.root.classList.toggle('active', each === pane)
  redraw()
}

function redraw() {
  if (!active) return
  tour?.play(personWith(active.person))
  document.body.classList.toggle('talking', active.chat !== null)
  byId('panes').classList.toggle('split', panes.length === 2)
  top.draw()
  rail.draw()
}

/** A person was chosen: they play in the active pane, unless they are in sight already. */
function choose(person) {
  const shown = panes.find(pane => pane.person === person)
  if (shown) {
    pick(shown)
    shown.root.querySelector('.chat')?.focus()
  } else if (active) active.play(person)
  else add(person)
}

function toggle() {
  if (panes.length === 2) {
    const [closed] = panes.splice(panes.indexOf(active) === 0 ? 1 : 0, 1)
    closed.close()
    closed.root.remove()
    return pick(panes[0])
  }
  const other = town.people.find(({ id }) => id !== active?.person)
  if (!other) return
  const beside = tour?.begins.steps.find(step => step.beside)?.beside
  const isToured = beside && beside.person !== active?.person
  const pane = add(isToured ? beside.person : other.id)
  const chat = isToured ? beside.chat : chatsOf(other.id)[0]?.id
  if (chat !== undefined) pane.open(chat, null, false)
}

/** Opens where a step begins: two people beside each other where that shows more, and there is room. */
async function show({ person, chats, beside }) {
  const wide = window.matchMedia('(min-width: 900px)').matches
  if (beside && wide && panes.length === 1) toggle()
  const [first, second] = panes
  if (first.person !== person) first.play(person)
  if (beside && second && second.person !== beside.person) {
    second.play(beside.person)
    second.open(beside.chat, null, false)
  }
  pick(first)
  await first.open(chats[0])
}
