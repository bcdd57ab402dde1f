import { createHmac } from 'node:crypto'

/** What Telegram would sign for whoever opens a bot's page; a test states what differs. */
export function initData(
  order: Readonly<{
    token: string
    at: Date
    user?: string
    telegramId?: number
    more?: Readonly<Record<string, string>>
  }>,
): string {
  const user = order.user ?? JSON.stringify({ id: order.telegramId ?? 1, first_name: 'Anna' })
  const auth_date = String(Math.floor(order.at.getTime() / 1000))
  const fields = new URLSearchParams({ auth_date, user, ...order.more })
  const lines = [...fields].map(([name, value]) => `${name}=${value}`).toSorted()
  const secret = createHmac('sha256', 'WebAppData').update(order.token).digest()
  fields.set('hash', createHmac('sha256', secret).update(lines.join('\n')).digest('hex'))
  return fields.toString()
}
