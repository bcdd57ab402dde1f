import { defineConfig } from 'vitest/config'

/** rules: no service, a second or so. telegram: the emulator alone. world: a real store, real HTTP. */
export default defineConfig({
  test: {
    // Stories wait for each other's answers: all cores have something to do.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rules',
          include: ['test/{domain,bots}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      { test: { name: 'telegram', include: ['test/emulator/**/*.test.ts'] } },
      {
        test: {
          name: 'world',
          include: ['test/{actions,store,worker,web,bin,scenarios}/**/*.test.ts'],
          globalSetup: 'test/kit/prepare.ts',
          setupFiles: 'test/kit/setup.ts',
          // One process keeps Prisma and PGlite compiled for all its files; stores are a file's own.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
