import { tell } from '../frame/dialog.js'
import { attempt, toast } from '../frame/toast.js'
import { t } from '../frame/words.js'
import { api } from '../town/api.js'

/** Presses an inline button and shows what came of it: words, a link, a copy. */
export async function pressed({ person, chat, message, button, follow }) {
  if (button.url) return follow({ url: button.url })
  if (button.page) return follow({ page: button.page })
  const name = button.data ?? button.text
  const answer = await attempt(() => api.tap(person, chat, message.id, name))
  if (!answer) return
  if (answer.copied !== null) {
    await copy(answer.copied)
    toast(`${t('copied')}: ${answer.copied}`)
  }
  if (answer.url) follow({ url: answer.url })
  if (answer.text && answer.alert) await tell(message.from.name, answer.text)
  else if (answer.text) toast(answer.text, 5)
}

/** A page without a secure address may not copy; the text is shown anyway. */
const copy = text => navigator.clipboard?.writeText(text).catch(() => {})
