/**
 * The bots, and what the rest of the house knows of each. Another one is its folder under `bots/`, its
 * line here, its token in the settings, and its builder in what a process starts.
 */
export const bots = {
  'arvut-add': { title: 'ArvutAdd', neighbour: 'commit' },
  commit: { title: 'Commit', neighbour: 'arvut-add' },
} as const satisfies Record<string, Bot>

type Bot = Readonly<{
  /** What people call it. */
  title: string
  /** The bot that speaks for it to whoever never started it, and that its help leads to. */
  neighbour: string
}>

export type BotName = keyof typeof bots

export const botNames = Object.keys(bots) as readonly BotName[]

/** Whether a text from outside names a bot. */
export function isBotName(name: string): name is BotName {
  return Object.hasOwn(bots, name)
}

/** The bot that speaks for this one where it was never started. */
export function otherBot(bot: BotName): BotName {
  return bots[bot].neighbour
}

/** A value for each bot. */
export function forEachBot<T>(value: (bot: BotName) => T): Record<BotName, T> {
  return Object.fromEntries(botNames.map(bot => [bot, value(bot)])) as Record<BotName, T>
}
