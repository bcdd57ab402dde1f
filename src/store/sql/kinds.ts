import { kindsThat, type Traits } from '../../domain/pledge/kinds.ts'
import { Prisma } from '../generated/client.ts'

const listOf = (isLike: (traits: Traits) => boolean): Prisma.Sql =>
  Prisma.raw(
    `(${kindsThat(isLike)
      .map(kind => `'${kind}'`)
      .join(', ')})`,
  )

/** Kinds of collection as lists for `in`, written into the statement so that indexes by kind apply. */
export const byMonthSql = listOf(({ isByMonth }) => isByMonth)
export const restsWhileRedSql = listOf(({ restsWhileRed }) => restsWhileRed)
export const redSql = listOf(({ colour }) => colour === 'red')
export const needSql = listOf(({ colour }) => colour !== null)
export const isClearedSql = listOf(({ isCleared }) => isCleared)
export const makesCircleSql = listOf(({ makesCircle }) => makesCircle)
export const deedSql = listOf(({ countsAs }) => countsAs === 'deed')
export const wordSql = listOf(({ countsAs }) => countsAs === 'word')
export const giftSql = listOf(({ countsAs }) => countsAs === 'gift')
