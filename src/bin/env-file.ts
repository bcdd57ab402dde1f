import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { WrongSettings } from '../config.ts'

/** Puts what a file of settings says into the environment, where nothing is set yet. No file: nothing. */
export function readEnvFile(file: string): void {
  if (!existsSync(file)) return
  for (const [name, value] of Object.entries(settingsIn(readFileSync(file))))
    process.env[name] ??= value
}

/** The settings in a file; throws `WrongSettings` where another value would be read than was meant. */
export function settingsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const text = textOf(bytes)
  const cut = text.split(/\r?\n/).flatMap((line, at) => {
    const [, name] = cutShort.exec(line) ?? []
    return name
      ? [
          `${name} in .env, line ${at + 1}: all from # on is taken for a comment. Put the value in quotes, ${name}="…"; before a comment leave a blank`,
        ]
      : []
  })
  if (cut.length > 0) throw new WrongSettings(cut)
  return parseEnv(text) as Record<string, string>
}

/** A value without quotes that goes on after a # with no blank before it. */
const cutShort = /^\s*(?:export\s+)?(\w+)\s*=(?!\s*['"`])(?:|.*?\S)#/

/** What an editor puts in front of a text (a byte order mark) is no part of the first name. */
function textOf(bytes: Uint8Array): string {
  if (bytes.includes(0))
    throw new WrongSettings(['.env is not in UTF-8: save it anew with the encoding UTF-8'])
  return new TextDecoder().decode(bytes)
}
