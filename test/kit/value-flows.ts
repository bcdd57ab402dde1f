import type { LinkedData, Node } from '../../src/views/value-flows/context.ts'

/**
 * As much of the ontology of ValueFlows 1.0.0 (February 2026, https://w3id.org/valueflows/ont/vf#) as
 * our documents may use: of what each property is said, what it holds, and how often. Left out on
 * purpose: `Claim` and `inScopeOf`, which are on their way out.
 */
const flows = ['Intent', 'Commitment', 'EconomicEvent']
const agents = ['Person', 'Organization']
type Property = Readonly<{
  of: readonly string[]
  holds: readonly string[] | 'instant' | 'number' | 'text' | 'yes or no'
  many?: true
}>
const properties: Readonly<Record<string, Property>> = {
  action: { of: flows, holds: ['Action'] },
  provider: { of: flows, holds: agents },
  receiver: { of: flows, holds: agents },
  resourceQuantity: { of: flows, holds: ['Measure'] },
  hasNumericalValue: { of: ['Measure'], holds: 'number' },
  hasUnit: { of: ['Measure'], holds: ['Unit'] },
  label: { of: ['Unit'], holds: 'text' },
  symbol: { of: ['Unit'], holds: 'text' },
  hasPointInTime: { of: flows, holds: 'instant' },
  hasBeginning: { of: [...flows, 'Proposal'], holds: 'instant' },
  hasEnd: { of: [...flows, 'Proposal'], holds: 'instant' },
  due: { of: ['Intent', 'Commitment'], holds: 'instant' },
  created: {
    of: ['Agreement', 'Commitment', 'EconomicEvent', 'Proposal'],
    holds: 'instant',
  },
  finished: { of: ['Intent', 'Commitment'], holds: 'yes or no' },
  satisfies: { of: ['Commitment', 'EconomicEvent'], holds: ['Intent'], many: true },
  fulfills: { of: ['EconomicEvent'], holds: ['Commitment'], many: true },
  purpose: { of: ['Proposal'], holds: ['ProposalPurpose'] },
  publishes: { of: ['Proposal'], holds: ['Intent'], many: true },
  name: { of: [...agents, 'Agreement', 'Intent', 'Proposal'], holds: 'text' },
  note: { of: [...agents, ...flows, 'Agreement', 'Proposal'], holds: 'text' },
}
const individuals: Readonly<Record<string, readonly string[]>> = {
  Action: ['transfer', 'work', 'deliverService'],
  ProposalPurpose: ['offer', 'request'],
}
/** What its JSON schemas demand; the ontology demands the same and less. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Person: ['name'],
  Unit: ['label'],
  Measure: ['hasNumericalValue', 'hasUnit'],
  Intent: ['action'],
  Commitment: ['action'],
  EconomicEvent: ['action'],
  Proposal: [],
}

const NAMESPACE = 'https://w3id.org/valueflows/ont/vf#'

/** All that is wrong with a document, one line each: words that are not there, or used of the wrong things. */
export function faultsOf(document: LinkedData): string[] {
  const context = document['@context'] as Record<string, unknown>
  const found = new Map(document['@graph'].map(node => [node['@id'], node['@type']]))
  const faults: string[] = []
  if (context['@vocab'] !== NAMESPACE) faults.push(`the vocabulary is ${context['@vocab']}`)
  if (found.size < document['@graph'].length) faults.push('two nodes have one id')
  const meaning = (term: string) => (context[term] as { '@type'?: string } | undefined)?.['@type']

  function look(node: Node, path: string): void {
    const type = node['@type']
    const isOurs = type.startsWith('arvut:')
    if (!isOurs && !needed[type]) faults.push(`${path} is a ${type}`)
    for (const term of needed[type] ?? [])
      if (!(term in node)) faults.push(`${path} has no ${term}`)
    for (const [term, value] of Object.entries(node)) {
      if (term.startsWith('@')) continue
      const at = `${path} ${term}`
      if (term.startsWith('arvut:')) ours(term, value, at)
      else if (isOurs || !properties[term]?.of.includes(type))
        faults.push(`${at} is not of ${type}`)
      else theirs(term, value, at)
    }
  }

  function theirs(term: string, value: unknown, at: string): void {
    const { holds, many } = properties[term] as Property
    if (Array.isArray(value) && !many) faults.push(`${at} is said more than once`)
    for (const each of [value].flat())
      if (!fits(term, each, holds, at)) faults.push(`${at}: ${each}`)
  }

  function fits(term: string, value: unknown, holds: Property['holds'], at: string): boolean {
    if (holds === 'number') return typeof value === 'number' && Number.isFinite(value)
    if (holds === 'text') return typeof value === 'string' && value !== ''
    if (holds === 'yes or no') return typeof value === 'boolean'
    if (holds === 'instant') return isInstant(value) && meaning(term) === 'xsd:dateTimeStamp'
    const words = holds.flatMap(each => individuals[each] ?? [])
    if (words.length > 0) return words.includes(String(value)) && meaning(term) === '@vocab'
    if (typeof value === 'object' && value) {
      look(value as Node, at)
      return holds.includes((value as Node)['@type'])
    }
    return holds.includes(found.get(String(value)) ?? '') && meaning(term) === '@id'
  }

  /** Our own words stand under a prefix that the document explains, and point at what is in it. */
  function ours(term: string, value: unknown, at: string): void {
    if (typeof context['arvut'] !== 'string') faults.push('nobody knows what arvut: means')
    const isReference = meaning(term) === '@id'
    for (const each of [value].flat())
      if (isReference && !found.has(String(each))) faults.push(`${at} points at nothing: ${each}`)
    if (meaning(term) === 'xsd:dateTimeStamp' && !isInstant(value)) faults.push(`${at}: ${value}`)
  }

  for (const node of document['@graph']) look(node, node['@id'] ?? 'somebody')
  return faults
}

/** A dateTimeStamp is an instant that says its zone. */
function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)
}
