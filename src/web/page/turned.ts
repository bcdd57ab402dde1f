import { Turned } from './ask.ts'
import { el } from './dom.ts'

type Said = Readonly<Record<string, string>>

/** Said before the server could say anything, in the languages of the bots. */
const words: Readonly<Record<string, Said>> = {
  en: {
    forged: 'Please open this page from the bot in Telegram.',
    stale: 'This page has been open for long. Please open me again.',
    'start-first': 'I don’t know you yet. Please start the bot first.',
    'slow-down': 'That was fast! Please wait a minute.',
    'not-there': 'The network is still loading. Please try again in a moment.',
    away: 'I can’t reach the bots right now. Please try again in a moment.',
  },
  ru: {
    forged: 'Открой эту страницу из бота в Telegram.',
    stale: 'Страница открыта давно. Открой меня ещё раз.',
    'start-first': 'Я тебя пока не знаю. Сначала запусти бота.',
    'slow-down': 'Слишком быстро! Подожди минуту.',
    'not-there': 'Сеть ещё загружается. Попробуй через минуту.',
    away: 'Сейчас до ботов не достучаться. Попробуй через минуту.',
  },
  uk: {
    forged: 'Відкрий цю сторінку з бота в Telegram.',
    stale: 'Сторінку відкрито давно. Відкрий мене ще раз.',
    'start-first': 'Я тебе поки що не знаю. Спершу запусти бота.',
    'slow-down': 'Надто швидко! Зачекай хвилину.',
    'not-there': 'Мережа ще завантажується. Спробуй за хвилину.',
    away: 'Зараз до ботів не достукатися. Спробуй за хвилину.',
  },
  sr: {
    forged: 'Otvori ovu stranicu iz bota u Telegramu.',
    stale: 'Stranica je dugo otvorena. Otvori me ponovo.',
    'start-first': 'Još te ne poznajem. Prvo pokreni bota.',
    'slow-down': 'Prebrzo! Sačekaj minut.',
    'not-there': 'Mreža se još učitava. Pokušaj za minut.',
    away: 'Sada ne mogu da dođem do botova. Pokušaj za minut.',
  },
}

/** Why a part of the page is not there, in the language of the page or of the browser. */
export function reasonFor(fault: unknown): HTMLElement {
  const asked = (document.documentElement.dataset['language'] ?? navigator.language).slice(0, 2)
  const said = words[asked] ?? words['en']
  const reason = fault instanceof Turned ? fault.message : 'away'
  return el('p', { class: 'turned', role: 'alert' }, said?.[reason] ?? said?.['away'] ?? '')
}
