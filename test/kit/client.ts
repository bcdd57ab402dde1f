import type { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { PrismaClient } from '../../src/store/generated/client.ts'

/** A database as it lies, without what a store does when it opens. */
export const clientOf = (db: PGlite | string) =>
  new PrismaClient({
    adapter:
      typeof db === 'string'
        ? new PrismaPg({ connectionString: db, options: '-c timezone=UTC' })
        : factoryOf(db),
  })

/** The published types of the two packages name different copies of one interface. */
export const factoryOf = (db: PGlite) =>
  new PrismaPGlite(db) as unknown as SqlMigrationAwareDriverAdapterFactory
