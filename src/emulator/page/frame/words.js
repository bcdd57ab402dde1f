import { words as ru } from './words-ru.js'
import { words as sr } from './words-sr.js'
import { words as uk } from './words-uk.js'

const en = {
  people: 'People',
  addPerson: 'Add a person',
  firstName: 'First name',
  lastName: 'Last name',
  username: 'Username (may stay empty)',
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
  ok: 'OK',
  chats: 'Chats',
  newGroup: 'New group',
  groupTitle: 'Group name',
  whoJoins: 'Members',
  create: 'Create',
  back: 'Back to the chats',
  write: 'Message',
  send: 'Send',
  start: 'Start',
  notStarted: 'not started yet',
  noMessages: 'Nothing here yet. Say hello.',
  pickChat: 'Pick a chat',
  commands: 'Commands',
  menu: 'More',
  block: 'Block the bot',
  unblock: 'Unblock the bot',
  blocked: 'You have blocked this bot.',
  bot: 'bot',
  members: { one: 'member', other: 'members' },
  typing: 'is writing…',
  edited: 'edited',
  copied: 'Copied',
  shareTo: 'Share to…',
  sent: 'Sent to',
  whichGroup: 'Into which group?',
  noGroups: 'You are in no group yet.',
  pickPeople: 'Choose people',
  choose: 'Choose',
  mostPeople: 'at most',
  addToGroup: 'Add to the group',
  makeAdmin: 'Make admin',
  makeMember: 'Make member',
  remove: 'Remove',
  leave: 'Leave the group',
  admin: 'admin',
  creator: 'creator',
  sideBySide: 'Two side by side',
  time: 'Time in this town',
  hour: '+1 hour',
  day: '+1 day',
  the25th: 'to the 25th',
  the1st: 'to the 1st',
  travelling: 'Days go by…',
  outside: 'This link leads out of the demo:',
  enlarge: 'Enlarge the picture',
  download: 'Download',
  forwarded: 'Forwarded from',
  today: 'Today',
  you: 'You',
  unread: 'unread',
  lost: 'The demo has stopped. Start it again and this page will reconnect.',
  showMe: 'Show me',
  playing: 'You are',
  coming: 'One moment: the demo is starting…',
  again: 'Start again',
  againAsk: 'All that you did here is forgotten, and the story begins anew.',
  fold: 'Fold the tour',
  tour: 'Tour',
  done: 'done',
  showTime: 'Move the time',
  takesNext: 'the next person comes here',
  personLanguage: 'Telegram in',
  pageLanguage: 'Language of the page',
  theirLanguage: 'Language of this person’s Telegram',
}

/** Languages of the page and, by default, of new people. */
export const languages = { en: 'English', ru: 'Русский', uk: 'Українська', sr: 'Srpski' }

const texts = { en, ru, uk, sr }
const kept = localStorage.getItem('language')
const ofBrowser = navigator.language.slice(0, 2)

/** The page's language now. */
export const language = [kept, ofBrowser].find(each => each && each in texts) ?? 'en'
document.documentElement.lang = language

/** The page's words; a word that a language lacks comes in English. */
export const t = key => texts[language][key] ?? en[key]

const rules = new Intl.PluralRules(language)

/** How many there are of something, in the form that its number asks for. */
export const counted = (key, number) => `${number} ${t(key)[rules.select(number)] ?? t(key).other}`

/** Keeps another language and starts the page anew. */
export function speak(other) {
  localStorage.setItem('language', other)
  location.reload()
}
