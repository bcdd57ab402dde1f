import { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { expect, it } from 'vitest'
import { difference, migrate } from '../../src/store/migrate.ts'

it('the migrations lead to the schema, and applying them again changes nothing', async () => {
  const db = await PGlite.create()
  const factory = new PrismaPGlite(db) as unknown as SqlMigrationAwareDriverAdapterFactory
  expect(await difference(factory)).toBe('')
  expect((await migrate(factory)).length).toBeGreaterThan(0)
  expect(await migrate(factory)).toEqual([])
  await db.close()
})
