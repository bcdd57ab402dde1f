/** The two bots. */
export type BotName = 'arvut-add' | 'commit'

export const botNames: readonly BotName[] = ['arvut-add', 'commit']

/** The bot that is not this one. */
export function otherBot(bot: BotName): BotName {
  return bot === 'commit' ? 'arvut-add' : 'commit'
}
