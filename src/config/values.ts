export type Role = 'bots' | 'worker' | 'web'

type Issues = { addIssue(issue: { code: 'custom'; message: string }): void }

/** The roles of a process. */
export function readRoles(text: string, ctx: Issues): Role[] {
  const names = [...new Set(text.split(',').map(name => name.trim()))]
  if (names.length === 0 || names.some(name => !['bots', 'worker', 'web'].includes(name)))
    ctx.addIssue({ code: 'custom', message: 'must be some of bots,worker,web with commas between' })
  return names as Role[]
}

/** Whether all of an address is where it belongs: a password with a / in it would end the name of the host. */
export function isWhole(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname, search, hash, username, password } = new URL(address)
  return (
    !`${pathname}${search}${hash}`.includes('@') && !/%(?![0-9a-f]{2})/i.test(username + password)
  )
}

/** Whether a time zone has this name. */
export function isZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Telegram opens pages over https alone; a local one, over http on this machine, too. */
export function isForTelegram(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}
