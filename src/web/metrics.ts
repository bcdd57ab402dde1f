import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { App } from '../app.ts'
import { botNames } from '../domain/bot.ts'
import type { OnHandled } from '../worker/inbox.ts'
import type { OutboxWatch } from '../worker/outbox/office.ts'

/** What a process counts while it works, and shows to Prometheus. No member is in it. */
export type Metrics = OutboxWatch &
  Readonly<{
    handled: OnHandled
    /** The text that `GET /metrics` answers. */
    text(): Promise<string>
  }>

/** Opens the metrics of this process. Lengths and ages of queues are read when they are asked for. */
export function openMetrics(app: App): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const updates = new Counter({
    name: 'arvut_updates_total',
    help: 'Updates that left a handler: answered, retried (they come again) or failed.',
    labelNames: ['bot', 'result'],
    registers,
  })
  const seconds = new Histogram({
    name: 'arvut_update_seconds',
    help: 'Seconds from keeping an update to the end of its answer.',
    labelNames: ['bot'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const notices = new Counter({
    name: 'arvut_notices_total',
    help: 'Notices by how a try ended: sent, overtaken, gathered, left, undeliverable, retried.',
    labelNames: ['bot', 'result'],
    registers,
  })
  const gauge = (name: string, help: string, labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers })
  const waiting = gauge('arvut_waiting', 'Updates (in) or due notices (out) not done.', [
    'bot',
    'queue',
  ])
  const oldest = gauge('arvut_oldest_seconds', 'Age of the oldest one that waits.', [
    'bot',
    'queue',
  ])
  const closed = gauge('arvut_cycle_closed_timestamp_seconds', 'When the last close ended.', [])
  const closing = gauge(
    'arvut_cycle_close_seconds',
    'Seconds from the end of the month to the end of its close.',
    [],
  )

  // From zero on: what is first counted later has had no increase.
  for (const bot of botNames) {
    for (const result of ['answered', 'retried', 'failed']) updates.inc({ bot, result }, 0)
    for (const result of ['sent', 'undeliverable', 'retried']) notices.inc({ bot, result }, 0)
  }

  async function look(): Promise<void> {
    for (const bot of botNames) {
      const inbox = await app.store.updates.backlog(bot)
      const outbox = await app.store.outbox.backlog(bot, app.now())
      for (const [queue, found] of [['in', inbox] as const, ['out', outbox] as const]) {
        waiting.set({ bot, queue }, found.waiting)
        oldest.set({ bot, queue }, Math.max(0, found.oldest))
      }
    }
    const last = await app.store.jobs.lastDone('close the cycle')
    if (!last) return
    closed.set(last.doneAt.getTime() / 1000)
    closing.set((last.doneAt.getTime() - last.at.getTime()) / 1000)
  }

  return {
    handled(bot, took, result) {
      updates.inc({ bot, result })
      if (result === 'answered') seconds.observe({ bot }, took)
    },
    ended: (bot, result) => notices.inc({ bot, result }),
    async text() {
      await look().catch(err => app.log.warn({ err }, 'the queues could not be read'))
      return registry.metrics()
    },
  }
}
