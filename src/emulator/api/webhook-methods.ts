import type { WebhookOrder } from '../world/updates.ts'
import { allow } from './allowed.ts'
import { type Call, method } from './call.ts'
import { openWebhook } from './webhook.ts'

/** setWebhook: an empty URL ends it. */
export const setWebhook = method((call, params: WebhookOrder) => {
  const { inbox } = call.bot
  close(call, params.drop_pending_updates ?? false)
  allow(inbox, params.allowed_updates)
  if (params.url === '') return true
  inbox.poll?.displace('terminated by setWebhook request')
  const { world, bot } = call
  openWebhook(params, {
    inbox,
    now: () => world.now(),
    retryMs: world.retryMs,
    execute: (reply, type) => world.runReply(bot, reply, type),
  })
  return true
})

/** deleteWebhook: what was not delivered waits for getUpdates. */
export const deleteWebhook = method((call, params: { drop_pending_updates?: boolean }) => {
  close(call, params.drop_pending_updates ?? false)
  return true
})

function close({ bot: { inbox } }: Call, isDropping: boolean): void {
  inbox.webhook?.close()
  inbox.webhook = null
  if (isDropping) inbox.pending.clear()
}

/** getWebhookInfo. */
export const getWebhookInfo = method(({ bot: { inbox } }) => {
  const { webhook, pending, allowed } = inbox
  const error = webhook?.lastError
  return {
    url: webhook?.order.url ?? '',
    has_custom_certificate: false,
    pending_update_count: pending.size,
    ...(webhook ? { max_connections: webhook.order.max_connections ?? 40 } : {}),
    ...(webhook?.order.ip_address ? { ip_address: webhook.order.ip_address } : {}),
    ...(webhook?.order.allowed_updates ? { allowed_updates: [...allowed] } : {}),
    ...(error
      ? { last_error_date: Math.floor(error.at.getTime() / 1000), last_error_message: error.text }
      : {}),
  }
})
