import { ends } from '../../domain/pledge/pledge.ts'
import { Prisma } from '../generated/client.ts'

/** The column of a pledge's field. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

const isNull = ends.map(end => ({ end, sql: `p.${columnOf(end)} is null` }))

/** The rule `isOpen` for a pledge `p`: nothing has ended it. */
export const isOpenSql = Prisma.raw(`(${isNull.map(({ sql }) => sql).join(' and ')})`)

/** The rule `stageOf(p) === 'confirmed'`. */
export const isConfirmedSql = Prisma.raw(
  `(p.confirmed_at is not null and ${isNull
    .filter(({ end }) => end !== 'confirmedAt')
    .map(({ sql }) => sql)
    .join(' and ')})`,
)

/** The rule `isDeed` for a pledge `p`: confirmed, and not by clearing. */
export const isDeedSql = Prisma.sql`(${isConfirmedSql} and p.clearing_id is null)`
