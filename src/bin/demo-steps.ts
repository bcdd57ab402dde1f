/** One thing to try: whose phone, through which chats, by which buttons. */
export type Step = Readonly<{
  text: string
  isDone: boolean
  person: number
  /** The chats that lead to it, the first one first. */
  chats: readonly number[]
  /** What the buttons say that are to be pressed there. */
  buttons: readonly string[]
  /** The button of the clock that is to be pressed instead. */
  jump: string | null
  /** Who may stand beside, to see what comes of it. */
  beside: Readonly<{ person: number; chat: number }> | null
}>

/** What the page tells in one language, where it begins, and how far one has come. */
export type Tour = Readonly<{
  title: string
  about: string
  finished: string
  person: number
  chat: number
  steps: readonly Step[]
}>
