import { words as ru } from './words-ru.js'
import { words as sr } from './words-sr.js'
import { words as uk } from './words-uk.js'

const en = {
  people: 'People',
  addPerson: 'Add a person',
  firstName: 'First name',
  lastName: 'Last name',
  username: 'Username (may stay empty)',
  language: 'Language',
  add: 'Add',
  cancel: 'Cancel',
  close: 'Close',
  ok: 'OK',
  chats: 'Chats',
  newGroup: 'New group',
  groupTitle: 'Name of the group',
  whoJoins: 'Who is in it',
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
  members: 'members',
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
  oneAlone: 'One person',
  time: 'The time in this town',
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
  lost: 'The demo has stopped. Start it again; this page will find it.',
  gotIt: 'Got it',
  showMe: 'Show me',
  playing: 'You are',
  coming: 'One moment: the neighbours are coming home…',
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

/** Keeps another language and starts the page anew. */
export function speak(other) {
  localStorage.setItem('language', other)
  location.reload()
}
