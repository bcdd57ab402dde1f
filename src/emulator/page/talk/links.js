import { toast } from '../frame/toast.js'
import { t } from '../frame/words.js'
import { town } from '../town/town.js'
import { intoGroup } from './group.js'
import { shareLink } from './share.js'
import { showPage } from './web-app.js'

/** Follows whatever was clicked in a message, inside the demo where it leads there. */
export async function follow(target, pane) {
  if (target.page) return openPage(pane, target.page)
  if (target.person) return writeTo(target.person, pane)
  if (target.name) return named(target.name, pane)
  if (!target.url) return
  const url = URL.canParse(target.url) ? new URL(target.url) : null
  if (!url) return toast(`${t('outside')} ${target.url}`)
  if (url.protocol === 'tg:') return writeTo(Number(url.searchParams.get('id')), pane)
  if (!['t.me', 'telegram.me'].includes(url.hostname)) return outside(url)

  if (url.pathname === '/share/url')
    return shareLink(pane, [url.searchParams.get('text'), url.searchParams.get('url')])
  const name = url.pathname.slice(1)
  const bot = botNamed(name)
  if (!bot) return named(name, pane)
  if (url.searchParams.has('startgroup')) return intoGroup(pane, url.href)
  return pane.open(bot.id, url.searchParams.has('start') ? url.href : null)
}

/** Opens a bot's page over the chat; what it leads to is followed here. */
const openPage = (pane, url) => showPage({ pane, url, follow: link => follow({ url: link }, pane) })

const isName = (name, username) => username?.toLowerCase() === name.toLowerCase()
const botNamed = name => town.bots.find(({ username }) => isName(name, username))

function named(name, pane) {
  const bot = botNamed(name)
  if (bot) return pane.open(bot.id)
  const person = town.people.find(({ username }) => isName(name, username))
  if (person) return writeTo(person.id, pane)
  toast(`${t('outside')} t.me/${name}`)
}

function writeTo(person, pane) {
  if (person !== pane.person && town.people.some(({ id }) => id === person)) pane.open(person)
}

function outside(url) {
  toast(`${t('outside')} ${url.href}`)
  if (/^https?:$/.test(url.protocol)) window.open(url, '_blank', 'noopener,noreferrer')
}
