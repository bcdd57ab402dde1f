import { escaped, tag } from '../../bots/kit/my-data/html.ts'
import type { Description, Operation, Schema } from './description.ts'

/** By day and by night, on a phone and on a desk. */
export const style = `
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif;
  background: light-dark(#fff, #17191c); color: light-dark(#1b1d20, #e7e9ec) }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere }
code, pre { font-family: ui-monospace, monospace; font-size: .9rem }
pre { background: light-dark(#f2f3f5, #22252a); border-radius: .5rem; padding: .7rem; overflow-x: auto }
a { color: light-dark(#0b57d0, #8ab4f8) }
dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 2.5fr; gap: .2rem .8rem; margin: 0 }
dt, dd { margin: 0; overflow-wrap: anywhere }
small { color: light-dark(#5b6068, #a3a9b2) }
`

/** The description as a page to read. Nothing on it runs, and nothing is fetched. */
export function pageOf({ info, servers, paths, components }: Description): string {
  const root = servers[0]?.url ?? ''
  const body = [
    tag('h1', escaped(info.title)),
    tag('p', escaped(info.description)),
    tag('p', 'For programs: <a href="openapi.json">openapi.json</a>'),
    ...Object.entries(paths).map(([path, { get }]) => operationSaid(`${root}${path}`, get)),
    problemsSaid(Object.values(paths).map(({ get }) => get)),
    ...Object.entries(components.schemas).map(([name, schema]) => schemaSaid(name, schema)),
  ]
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag('title', escaped(info.title)),
    tag('style', style),
  ]
  return `<!doctype html>\n<html lang="en"><head>${head.join('')}</head>\n<body>\n${body.join('\n')}\n</body></html>\n`
}

function operationSaid(path: string, { summary, responses }: Operation): string {
  const curl = `curl -H "Authorization: Bearer $TOKEN" "$HOST${path}"`
  const answers = Object.entries(responses[200]?.content ?? {}).map(([type, { schema }]) =>
    schema.$ref ? typeSaid(schema) : escaped(type),
  )
  return [
    tag('h2', tag('code', `GET ${escaped(path)}`)),
    tag('p', escaped(summary)),
    tag('pre', escaped(curl)),
    tag('p', `Answers: ${answers.join(', ')}`),
  ].join('\n')
}

/** How any of them may fail, each once. */
function problemsSaid(all: readonly Operation[]): string {
  const said = new Map(all.flatMap(({ responses }) => Object.entries(responses)))
  said.delete('200')
  const rows = [...said]
    .toSorted(([one], [other]) => Number(one) - Number(other))
    .map(
      ([status, { description }]) =>
        tag('dt', tag('code', status)) + tag('dd', escaped(description)),
    )
  return [tag('h2', 'Otherwise'), tag('dl', rows.join(''))].join('\n')
}

function schemaSaid(name: string, { description, properties = {} }: Schema): string {
  const fields = Object.entries(properties).map(([field, schema]) => {
    const said = schema.description ? ` ${escaped(schema.description)}` : ''
    return tag('dt', tag('code', field)) + tag('dd', `${tag('small', typeSaid(schema))}${said}`)
  })
  return [
    `<h2 id="${escaped(name)}">${escaped(name)}</h2>`,
    description ? tag('p', escaped(description)) : '',
    tag('dl', fields.join('')),
  ].join('\n')
}

/** What a field holds: `Person`, `list of Pledge`, `string or null`, one of some words. */
function typeSaid({ $ref, type, items, anyOf, enum: words, properties, format }: Schema): string {
  if ($ref) {
    const name = escaped($ref.split('/').at(-1) ?? '')
    return `<a href="#${name}">${name}</a>`
  }
  if (anyOf) return anyOf.map(typeSaid).join(' or ')
  if (items) return `list of ${typeSaid(items)}`
  if (words) return words.map(escaped).join(' · ')
  if (properties) return Object.keys(properties).map(escaped).join(', ')
  return escaped([format ?? type].flat().join(' or '))
}
