import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { addDetail, writeAbout } from '../../src/actions/member/profile.ts'
import { withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { App, Member } from '../../src/app.ts'
import { columnKind, keyed } from '../../src/bots/kit/my-data/columns.ts'
import { escaped } from '../../src/bots/kit/my-data/html.ts'
import { myDataPage, peopleIn } from '../../src/bots/kit/my-data/page.ts'
import { type Language, languages } from '../../src/domain/language.ts'
import { Prisma } from '../../src/store/generated/client.ts'
import { asJson, type MyData, readMyData } from '../../src/views/my-data.ts'
import { textsOf } from '../../src/words/texts.ts'
import { day, momentWithYear, money, monthAndYear } from '../../src/words/wording.ts'
import {
  commitIntention,
  confirmDelivery,
  deliver,
  denyDelivery,
  requestDelivery,
} from '../kit/acting.ts'
import { anApp } from '../kit/app.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { leave } from '../kit/looking.ts'
import { aMember, befriend } from '../kit/trust.ts'

const zone = 'Asia/Tbilisi'
let app: App
let anna: Member
let boris: Member
let data: MyData

function pageIn(language: Language): string {
  const t = textsOf('commit', app.settings)(language)
  const nameOf = (id: number) => (id === boris.id ? 'Boris <b>' : `somebody ${id}`)
  return myDataPage(data, 'Tbilisi', { t, zone, unit: 'EUR', nameOf })
}

/** Anna asks, gives, quarrels, calls, and parts from Vera. */
beforeAll(async () => {
  ;({ app } = await anApp())
  anna = await aMember(app, 'Anna <script>alert(1)</script>')
  boris = await aMember(app, 'Boris')
  const vera = await aMember(app, 'Vera')
  await befriend(app, anna.id, boris.id)
  await befriend(app, vera.id, anna.id)
  must(await withdrawReadiness(app, { by: anna.id, towards: vera.id }))
  must(await writeAbout(app, anna.id, 'I mend "roofs" & more'))
  must(await addDetail(app, { memberId: anna.id, name: 'bank', value: 'RS35 <1>' }))
  must(await askForMonthlySupport(app, { memberId: anna.id, target: 50_000 }))
  const aim = must(await askForMonthlySupport(app, { memberId: boris.id, target: 30_000 }))
  const given = await pledgesTo(app, { giverId: anna.id, to: aim.collection, amount: 1_250 })
  const order = { pledgeId: given.id }
  must(await commitIntention(app, { ...order, by: anna.id }))
  must(await requestDelivery(app, { ...order, by: boris.id }))
  must(await deliver(app, { ...order, by: anna.id }))
  must(await denyDelivery(app, { ...order, by: boris.id, note: 'nothing came' }))
  must(await deliver(app, { ...order, by: anna.id }))
  must(await confirmDelivery(app, { ...order, by: boris.id }))
  await app.store.members.change(anna.id, {
    monthlyLimit: 20_000,
    quietFrom: 1_320,
    quietUntil: 420,
    mutedNotices: ['thanks'],
  })
  const at = app.now()
  await app.store.transaction(async tx => {
    const call = { senderId: anna.id, kind: 'sos', text: 'water!', collectionId: null } as const
    await tx.calls.make({ ...call, createdAt: at, sendAt: at, messageId: 5 })
  })
  await leave(app, { memberId: vera.id, current: null })
  data = await readMyData(app, anna.id)
})

/** Every value of the file with the section and the column it stands in. */
function cells() {
  return Object.entries(data).flatMap(([section, rows]) =>
    [rows]
      .flat()
      .flatMap(row =>
        row instanceof Date
          ? []
          : Object.entries(row as Record<string, unknown>).flatMap(([column, value]) =>
              [value].flat().map(each => ({ section, column, value: each })),
            ),
      ),
  )
}

/** How the page has to say a value; null where nothing is kept. */
function words(language: Language, { section, column, value }: ReturnType<typeof cells>[number]) {
  if (value === null || value === '') return null
  const t = textsOf('commit', app.settings)(language)
  const kind = columnKind(section, column)
  if (value instanceof Date) return momentWithYear(language, value, zone)
  if (typeof value === 'boolean') return t(value ? 'my-data-page-yes' : 'my-data-page-no')
  if (kind === 'sum') return money(language, Number(value), 'EUR')
  if (kind === 'clock') return value === 1_320 ? '22:00' : '07:00'
  if (kind === 'day') return day(language, String(value), '')
  if (kind === 'month') return monthAndYear(language, String(value))
  if (kind === 'stored' && typeof value === 'object') return JSON.stringify(value, null, 1)
  if (kind === 'code' && t.has(`my-data-code-${value}`)) return t(`my-data-code-${value}`)
  if (column === 'nameSeenBy') return t(`settings-sight-${value}`)
  if (column === 'mutedNotices') return t(`settings-notices-${value}`)
  if (column === 'bot') return value === 'commit' ? 'Commit' : 'ArvutAdd'
  return String(value)
}

describe('my data as a page', () => {
  it.each(languages)('says in %s whatever the file says', language => {
    const page = pageIn(language)
    const missing = cells().filter(cell => {
      const said = words(language, cell)
      return said !== null && !page.includes(escaped(said))
    })
    expect(missing).toEqual([])
    const rows = Object.values(JSON.parse(asJson(data)) as Record<string, unknown>).flat()
    expect(page.split('<article>').length - 1).toBe(rows.length - 1)
  })

  it('calls people as the reader does, with the number of the file', () => {
    expect(peopleIn(data)).toContain(boris.id)
    expect(pageIn('en')).toContain(`Boris &lt;b&gt; (no. ${boris.id})`)
  })

  it('runs nothing and fetches nothing, whatever people wrote', () => {
    const page = pageIn('en')
    expect(page).toContain('Anna &lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\s(src|href|on\w+)=|url\(|@import/i)
    expect(page).toContain('color-scheme: light dark')
  })

  it('has words in every language for each column that may ever be filled', () => {
    const tables = [
      Prisma.MemberScalarFieldEnum,
      Prisma.ChatScalarFieldEnum,
      Prisma.PaymentDetailScalarFieldEnum,
      Prisma.DraftScalarFieldEnum,
      Prisma.AuditScalarFieldEnum,
      Prisma.PoolVisitScalarFieldEnum,
      Prisma.TrustLinkScalarFieldEnum,
      Prisma.InvitationScalarFieldEnum,
      Prisma.InvitationAnswerScalarFieldEnum,
      Prisma.WithdrawalScalarFieldEnum,
      Prisma.SosCallScalarFieldEnum,
      Prisma.SosRecipientScalarFieldEnum,
      Prisma.RollEntryScalarFieldEnum,
      Prisma.RollTickScalarFieldEnum,
      Prisma.SosMuteScalarFieldEnum,
      Prisma.CollectionScalarFieldEnum,
      Prisma.PledgeScalarFieldEnum,
      Prisma.PledgeEventScalarFieldEnum,
      Prisma.RequestScalarFieldEnum,
      Prisma.ThanksScalarFieldEnum,
      Prisma.RenewalOffScalarFieldEnum,
      Prisma.StillNeedScalarFieldEnum,
      Prisma.HelpLinkScalarFieldEnum,
      Prisma.HelpLinkVisitScalarFieldEnum,
      Prisma.CircleBindingScalarFieldEnum,
      Prisma.SharedCardScalarFieldEnum,
      { name: 'name', usedAt: 'usedAt', reads: 'reads' },
      { bot: 'bot', kind: 'kind', facts: 'facts', createdAt: 'createdAt' },
      { key: 'key', version: 'version', value: 'value', updatedAt: 'updatedAt' },
      { updateId: 'updateId', payload: 'payload', receivedAt: 'receivedAt' },
    ]
    const keys = [
      ...tables.flatMap(Object.keys).map(column => `my-data-column-${keyed(column)}`),
      ...Object.keys(data)
        .filter(name => name !== 'writtenAt')
        .map(name => `my-data-section-${keyed(name)}`),
    ]
    const silent = languages.flatMap(language => {
      const t = textsOf('commit', app.settings)(language)
      return keys.filter(key => !t.has(key))
    })
    expect([...new Set(silent)]).toEqual([])
  })
})
