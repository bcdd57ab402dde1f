import { makeApiToken } from '../../src/actions/member/api-tokens.ts'
import type { App } from '../../src/app.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { serve } from '../../src/web/server.ts'
import { atTheEnd } from './endings.ts'
import { must } from './helping.ts'

const doors = { isHealthy: async () => true, wakeInbox: () => {}, metrics: async () => '' }

type Asking = Readonly<{ method?: string; headers?: Record<string, string> }>

/** The web side of an app, on a port of its own until the test or its file ends. */
export async function aServer(app: App) {
  const server = await serve(app, doors)
  atTheEnd(() => server.stop())
  const host = `http://127.0.0.1:${server.port}`
  /** Asks below `/api/v1`, each time on a connection of its own: none is closed while it is idle. */
  const asks = (path: string, { method = 'GET', headers = {} }: Asking = {}) =>
    fetch(`${host}/api/v1${path}`, { method, headers: { ...headers, connection: 'close' } })
  return {
    host,
    asks,
    /** Reads with a token. */
    reads: (token: string, path: string, headers: Record<string, string> = {}) =>
      asks(path, { headers: { authorization: `Bearer ${token}`, ...headers } }),
  }
}

let names = 0

/** A token of a member's own. */
export async function aToken(app: App, memberId: MemberId): Promise<string> {
  return must(await makeApiToken(app, { memberId, name: `program ${++names}` })).token
}
