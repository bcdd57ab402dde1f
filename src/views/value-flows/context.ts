/** A node of the graph, as JSON-LD writes it. */
export type Node = Readonly<{ '@type': string; '@id'?: string } & Record<string, unknown>>

/** A whole document: what its words mean, and what is said in them. */
export type LinkedData = Readonly<{ '@context': unknown; '@graph': readonly Node[] }>

const reference = { '@type': '@id' }
const word = { '@type': '@vocab' }
const instant = { '@type': 'xsd:dateTimeStamp' }

/**
 * What the words of a document mean: those of ValueFlows 1.0.0, and under `arvut` our own for what it
 * has no words for. Numbers of records are addresses under the bot's.
 */
export function contextOf(home: string) {
  return {
    '@vocab': 'https://w3id.org/valueflows/ont/vf#',
    '@base': home,
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    arvut: 'urn:x-arvut:',
    ...all(['provider', 'receiver', 'satisfies', 'fulfills', 'publishes', 'hasUnit'], reference),
    ...all(['arvut:between', 'arvut:from', 'arvut:towards'], reference),
    ...all(['action', 'purpose'], word),
    ...all(['created', 'due', 'hasBeginning', 'hasEnd', 'hasPointInTime'], instant),
    ...all(['arvut:recordedAt', 'arvut:endedAt'], instant),
  }
}

function all<Meaning>(names: readonly string[], meaning: Meaning): Record<string, Meaning> {
  return Object.fromEntries(names.map(name => [name, meaning]))
}

/** Names of records within a document. */
export const idOf = (noun: string, number: number | string) => `#${noun}-${number}`

/** A sum of whole cents. */
export function measure(cents: number, unit: string): Node {
  return {
    '@type': 'Measure',
    hasNumericalValue: cents / 100,
    hasUnit: idOf('unit', unit),
  }
}

/** A node without what is not known. */
export function node(type: string, id: string | null, fields: Record<string, unknown>): Node {
  const known = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  return { ...(id && { '@id': id }), '@type': type, ...Object.fromEntries(known) }
}
