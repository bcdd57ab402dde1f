import type { Prisma, PrismaClient } from '../generated/client.ts'

/** What a query runs on: the client itself, or one transaction of it. */
export type Database = PrismaClient | Prisma.TransactionClient

/** An instant before all records, for questions that have no beginning. */
export const BEGINNING = new Date(0)
