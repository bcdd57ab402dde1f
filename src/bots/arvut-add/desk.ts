import type { App, Member } from '../../app.ts'
import type { Translate } from '../../words/texts.ts'

/** For whom a notice is worded, and with what. */
export type Desk = Readonly<{ app: App; t: Translate; addressee: Member }>
