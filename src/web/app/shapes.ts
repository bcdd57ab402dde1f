/**
 * What the page is told. Every word is in the reader's language already, every sum and day a text;
 * numbers are only what is drawn.
 */

/** A line to read, with what stands beside it, and where in the bot it is acted on. */
export type Line = Readonly<{ text: string; note?: string; link?: string }>

/** What a page begins with. */
export type Start = Readonly<{
  language: string
  name: string
  tabs: readonly Readonly<{ name: PageName; text: string }>[]
  /** The page to begin with, and whose card to open there. */
  open: Readonly<{ page: PageName; card: number | null }>
  words: Readonly<Record<string, string>>
}>

export type PageName = 'month' | 'network' | 'together'

/** My month: what I give, what I am given, what waits for me, and my year. */
export type Month = Readonly<{
  title: string
  status: readonly string[]
  /** How much of my collection is together, 0–100; null where I ask for nothing. */
  share: number | null
  waits: readonly Line[]
  sides: readonly Readonly<{
    title: string
    sums: string
    rows: readonly Line[]
    more: string | null
  }>[]
  dates: readonly Line[]
  year: Year | null
}>

export type Year = Readonly<{
  title: string
  span: string
  totals: readonly [string, string]
  months: readonly Readonly<{
    label: string
    given: number
    received: number
    givenText: string
    receivedText: string
  }>[]
}>

/** Somebody on the drawing: `degree` 0 is me, 4 whoever is further away or only in my network. */
export type Person = Readonly<{
  id: number
  x: number
  y: number
  degree: number
  name: string
  /** Whether the name may be read; else `name` says through whom they are known. */
  isNamed: boolean
  colour: 'green' | 'orange' | 'red' | null
  /** The filters they belong to. */
  in: readonly string[]
  note: string
}>

/** The real links around me. */
export type Network = Readonly<{
  title: string
  counts: string
  people: readonly Person[]
  links: readonly (readonly [number, number])[]
  filters: readonly Readonly<{ name: string; text: string; people: number }>[]
}>

/** Something done together, and how much of it is together, 0–100. */
export type Matter = Line & Readonly<{ share: number | null }>

/** What people do together. */
export type Together = Readonly<{
  title: string
  lists: readonly Readonly<{ title: string; none: string | null; rows: readonly Matter[] }>[]
}>

/** Somebody's card. */
export type CardShown = Readonly<{
  title: string
  lines: readonly string[]
  share: number | null
  links: readonly Line[]
}>
