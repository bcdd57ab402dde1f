import { Bot } from 'grammy'
import pg from 'pg'

/** What one kind of tap did when our bots answered it. */
export type Recording = {
  statements: { text: string; values: unknown[] }[]
  edit: Record<string, unknown>
}

/** Bots with nothing but grammY and pg, which repeat what was recorded for each kind of tap. */
export function startBare(
  apiRoot: string,
  tokens: readonly string[],
  databaseUrl: string,
  recordings: ReadonlyMap<string, Recording>,
) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const stopping = new AbortController()
  const loops = tokens.map(async token => {
    const bot = new Bot(token, { client: { apiRoot } })
    await bot.init()
    bot.on('callback_query:data', async ctx => {
      const recording = recordings.get(`${token} ${ctx.callbackQuery.data}`)
      if (!recording) return
      await repeat(recording)
      const { text, ...rest } = recording.edit
      await Promise.all([
        ctx.editMessageText(String(text), rest).catch(() => {}),
        ctx.answerCallbackQuery(),
      ])
    })
    let offset = 0
    while (!stopping.signal.aborted) {
      const updates = await bot.api
        .getUpdates({ offset, timeout: 5 }, stopping.signal as never)
        .catch(() => [])
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
      for (const update of updates) void bot.handleUpdate(update)
    }
  })

  /** Statements of one transaction run on one connection, the others on any. */
  async function repeat({ statements }: Recording): Promise<void> {
    let held: pg.PoolClient | null = null
    for (const { text, values } of statements) {
      if (/^begin/i.test(text)) held = await pool.connect()
      await (held ?? pool).query(text, values)
      if (/^(commit|rollback)/i.test(text)) {
        held?.release()
        held = null
      }
    }
  }

  return {
    async stop() {
      stopping.abort()
      await Promise.all(loops)
      await pool.end()
    },
  }
}
