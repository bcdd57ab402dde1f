import type { PageName, Start } from '../app/shapes.ts'
import { ask } from './ask.ts'
import { closeCard, openCard } from './card.ts'
import { el } from './dom.ts'
import { monthPage } from './month.ts'
import { networkPage } from './network.ts'
import { onBack, settle } from './telegram.ts'
import { togetherPage } from './together.ts'
import { reasonFor } from './turned.ts'

type Words = Start['words']

const pages: Readonly<Record<PageName, (words: Words) => Promise<Node[]>>> = {
  month: monthPage,
  network: networkPage,
  together: togetherPage,
}
const nav = document.querySelector('nav')
const main = document.querySelector('main')

settle()
onBack(closeCard)
begin().catch((fault: unknown) => main?.replaceChildren(reasonFor(fault)))

async function begin(): Promise<void> {
  const start = await ask<Start>('start')
  document.documentElement.lang = start.language
  document.documentElement.dataset['language'] = start.language
  const tabs = start.tabs.map(({ name, text }) =>
    el(
      'button',
      { type: 'button', 'data-page': name, onclick: () => turnTo(name, start.words) },
      text,
    ),
  )
  nav?.replaceChildren(...tabs)
  await open(start.open.page, start.words)
  if (start.open.card !== null) await openCard(start.open.card, start.words)
}

/** Whoever turned a page reads it from its beginning. */
async function turnTo(page: PageName, words: Words): Promise<void> {
  await open(page, words)
  main?.focus({ preventScroll: true })
  scrollTo(0, 0)
}

async function open(page: PageName, words: Words): Promise<void> {
  for (const tab of nav?.querySelectorAll('button') ?? [])
    if (tab.dataset['page'] === page) tab.setAttribute('aria-current', 'page')
    else tab.removeAttribute('aria-current')
  main?.replaceChildren(el('p', { class: 'note' }, words['loading'] ?? ''))
  const parts = await pages[page](words).catch((fault: unknown) => [reasonFor(fault)])
  main?.replaceChildren(...parts)
}
