import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { App } from '../../../src/app.ts'
import type { Description } from '../../../src/web/api/description.ts'
import { type ProblemCode, problems } from '../../../src/web/api/problem.ts'
import { ROOT } from '../../../src/web/api/route.ts'
import { routes } from '../../../src/web/api/routes.ts'
import { anApp } from '../../kit/app.ts'
import { aServer } from '../../kit/reading.ts'

let app: App
let asks: Awaited<ReturnType<typeof aServer>>['asks']
let text: string
let description: Description

beforeAll(async () => {
  ;({ app } = await anApp())
  ;({ asks } = await aServer(app))
  text = await (await asks('/openapi.json')).text()
  description = JSON.parse(text)
})

describe('the description', () => {
  it('is OpenAPI 3.1 of every address, with its answers', () => {
    expect(description.openapi).toMatch(/^3\.1\.\d+$/)
    expect(Object.keys(description.paths)).toEqual(routes.map(({ path }) => path))
    for (const { get } of Object.values(description.paths)) {
      expect(get.operationId).toMatch(/^\w+$/)
      expect(Object.keys(get.responses)).toEqual(
        expect.arrayContaining(['200', '304', '401', '429', '503']),
      )
      for (const answer of Object.values(get.responses)) expect(answer.description).not.toBe('')
    }
    const names = Object.values(description.paths).map(({ get }) => get.operationId)
    expect(new Set(names).size).toBe(names.length)
  })

  it('points at shapes that are there, and has none that nobody points at', () => {
    const pointed = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name = '']) => name,
    )
    const there = Object.keys(description.components.schemas)
    expect([...new Set(pointed)].toSorted()).toEqual(there.toSorted())
    expect(text).not.toContain('$defs')
  })

  it('allows nothing that it does not name', () => {
    const objects = [...text.matchAll(/"type":"object"/g)].length
    expect([...text.matchAll(/"additionalProperties":false/g)]).toHaveLength(objects)
    expect(objects).toBeGreaterThan(8)
  })
})

describe('the page', () => {
  it('shows every address and field, runs nothing, fetches nothing and styles itself', async () => {
    const answer = await asks('/')
    const page = await answer.text()
    for (const { path } of routes) expect(page).toContain(`GET ${ROOT}${path}`)
    for (const name of Object.keys(description.components.schemas))
      expect(page).toContain(`<h2 id="${name}">`)
    for (const [, name] of page.matchAll(/href="#(\w+)"/g)) expect(page).toContain(`id="${name}"`)
    for (const status of [304, 400, 401, 429, 503])
      expect(page.match(new RegExp(`<code>${status}</code>`, 'g'))).toHaveLength(1)
    for (const { properties } of Object.values(description.components.schemas))
      for (const field of Object.keys(properties ?? {})) expect(page).toContain(field)
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\s(src|on\w+|style)=|url\(|@import/i)
    expect([...page.matchAll(/href="([^"#]+)"/g)].map(([, to]) => to)).toEqual(['openapi.json'])

    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? []
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'))
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })
})

describe('docs/api.md', () => {
  const written = readFileSync('docs/api.md', 'utf8')

  it('has one curl for each address, and one for the description', () => {
    const curls = [...written.matchAll(/^curl .*"\$HOST(\/api\/v1[^"?]*)/gm)].map(([, at]) => at)
    const all = [...routes.map(({ path }) => `${ROOT}${path}`), `${ROOT}/openapi.json`]
    expect(curls.toSorted()).toEqual(all.toSorted())
  })

  it('names every problem with its status', () => {
    const rows = [...written.matchAll(/^\| (\d{3}) \| `([\w-]+)` \|/gm)].map(([, status, code]) => [
      code,
      Number(status),
    ])
    const known = Object.entries(problems).map(([code, [status]]) => [code as ProblemCode, status])
    expect(rows).toEqual(known)
  })
})
