import { defineConfig } from 'prisma/config'

// `prisma generate` asks for a schema engine that it does not use; naming any program keeps it from
// downloading one, so an installation works without the network.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
