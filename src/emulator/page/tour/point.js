/** Keeps a ring round what is to be pressed next, as the page is drawn and drawn again. */
export function keepPointing(step) {
  let pointed = null
  const now = () => {
    const next = nextOf(step())
    if (next === pointed && next?.classList.contains('pointed')) return
    pointed?.classList.remove('pointed')
    next?.classList.add('pointed')
    if (next?.matches('.person')) next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    pointed = next
  }
  let frame = null
  new MutationObserver(() => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(now)
  }).observe(document.body, { childList: true, subtree: true })
  return { now }
}

/** The button of the step, or the way to it: the person, their chat, a link or a Start on the way. */
function nextOf(step) {
  if (!step || step.isDone) return null
  if (step.jump) return inSight(`.jumps [data-to="${step.jump}"]`) ?? inSight('.face')
  const pane = document.querySelector(`.pane[data-person="${step.person}"]`)
  if (!pane) return document.querySelector(`[data-key="person ${step.person}"]`)
  const chat = Number(pane.dataset.chat)
  if (!step.chats.includes(chat))
    return inSight(`[data-key="chat ${step.chats[0]}"]`, pane) ?? inSight('.back', pane)
  return (
    [...pane.querySelectorAll('.key')].findLast(key => step.buttons.includes(key.textContent)) ??
    inSight('.foot > .main', pane) ??
    [...pane.querySelectorAll('.text a[href*="?start="]')].at(-1) ??
    null
  )
}

const inSight = (selector, within = document) =>
  [...within.querySelectorAll(selector)].find(each => each.checkVisibility()) ?? null
