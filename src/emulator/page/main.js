import { timeBar } from './frame/time-bar.js'
import { topBar } from './frame/top.js'
import { welcome } from './frame/welcome.js'
import { openPane } from './pane.js'
import { peopleRail } from './people/rail.js'
import { listen } from './town/live.js'
import { chatsOf, loadTown, town } from './town/town.js'

const byId = id => document.getElementById(id)
const panes = []
let active = null

const greeting = await welcome(byId('welcome'), show)
await loadTown()
const time = await timeBar()
const top = topBar(byId('top'), { time, split: { isOn: () => panes.length === 2, toggle } })
const rail = peopleRail(byId('people'), { shown: () => panes.map(({ person }) => person), choose })
start()
listen()

/** The first screen: where the demo says, or the first person's first chat. */
function start() {
  const wide = window.matchMedia('(min-width: 720px)').matches
  const person = greeting?.person ?? town.people[0]?.id
  if (person === undefined) return
  active = add(person)
  const chat = greeting?.chat ?? chatsOf(person)[0]?.id
  if (wide && chat !== undefined) active.open(chat, null, false)
}

function add(person) {
  const pane = openPane(person, {
    onPick(picked) {
      active = picked
      for (const each of panes) each.root.classList.toggle('active', each === picked)
    },
    onMove: () => rail?.draw(),
  })
  panes.push(pane)
  byId('panes').append(pane.root)
  redraw()
  return pane
}

function redraw() {
  byId('panes').classList.toggle('split', panes.length === 2)
  top.draw()
  rail.draw()
}

/** A person was chosen: they play in the active pane, unless they are in sight already. */
function choose(person) {
  const shown = panes.find(pane => pane.person === person)
  if (shown) {
    active = shown
    shown.root.querySelector('.chat')?.focus()
  } else if (active) active.play(person)
  else active = add(person)
  redraw()
}

function toggle() {
  if (panes.length === 2) {
    const [closed] = panes.splice(panes.indexOf(active) === 0 ? 1 : 0, 1)
    closed.close()
    closed.root.remove()
    active = panes[0]
    return redraw()
  }
  const other = town.people.find(({ id }) => id !== active?.person)
  if (!other) return
  const beside = greeting?.beside
  const isGreeted = beside && beside.person !== active?.person
  const pane = add(isGreeted ? beside.person : other.id)
  const chat = isGreeted ? beside.chat : chatsOf(other.id)[0]?.id
  if (chat !== undefined) pane.open(chat, null, false)
}

/** Opens what the card speaks of: two people beside each other where there is room for them. */
async function show({ person, chat }) {
  if (panes[0].person !== person) panes[0].play(person)
  await panes[0].open(chat)
  const wide = window.matchMedia('(min-width: 900px)').matches
  if (wide && panes.length === 1) toggle()
  active = panes[0]
}
