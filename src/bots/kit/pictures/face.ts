import type { BotName } from '../../../domain/bot.ts'

/** Where both stand: links between people are blue, what they give each other is warm. */
export const colours: Readonly<Record<BotName, string>> = {
  'arvut-add': '#1f68b3',
  commit: '#b3263e',
}

/** Two people whose arms are linked; a heart that keeps its word. Drawn within 512 by 512. */
const drawings: Readonly<Record<BotName, string>> = {
  'arvut-add':
    '<g fill="none" stroke="#fffdf8" stroke-width="44"><circle cx="322" cy="318" r="94"/></g>' +
    '<path d="M 214.3 227.2 A 94 94 0 0 1 275.2 278.3" fill="none" stroke="#1f68b3" stroke-width="64"/>' +
    '<circle cx="190" cy="318" r="94" fill="none" stroke="#ffc95c" stroke-width="44"/>' +
    '<path d="M 297.7 408.8 A 94 94 0 0 1 236.8 357.7" fill="none" stroke="#1f68b3" stroke-width="64"/>' +
    '<path d="M 305.7 410.6 A 94 94 0 0 1 236.8 357.7" fill="none" stroke="#fffdf8" stroke-width="44"/>' +
    '<circle cx="182" cy="140" r="52" fill="#ffc95c"/><circle cx="330" cy="140" r="52" fill="#fffdf8"/>',
  commit:
    '<path d="M 256 424 C 120 330 84 262 84 200 C 84 142 128 104 178 104 C 214 104 242 124 256 152 C 270 124 298 104 334 104 C 384 104 428 142 428 200 C 428 262 392 330 256 424 Z" fill="#fffdf8"/>' +
    '<path d="M 172 236 L 234 296 L 344 186" fill="none" stroke="#b3263e" stroke-width="42" stroke-linecap="round" stroke-linejoin="round"/>',
}

/** The face of a bot, 512 by 512, to stand inside another drawing. */
export function faceInside(bot: BotName): string {
  return `<rect width="512" height="512" fill="${colours[bot]}"/>${drawings[bot]}`
}
