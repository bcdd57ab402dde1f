import { defineConfig } from 'vitest/config'

/** A real store, copied from a migrated one, and real HTTP. */
const onRealStores = {
  globalSetup: 'test/kit/prepare.ts',
  setupFiles: 'test/kit/setup.ts',
  // One process keeps Prisma and PGlite compiled for all its files; stores are a file's own.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

/**
 * What builds stores from nothing, soaks them, or walks through every button and question there is:
 * it goes the road with what kills.
 */
const long = [
  'test/store/engine/migrate.test.ts',
  'test/store/folder.test.ts',
  'test/actions/history-law.test.ts',
  'test/scenarios/forged-buttons.test.ts',
  'test/scenarios/every-{act,question,yes}.test.ts',
  'test/scenarios/wrong-answers.test.ts',
  'test/scenarios/earlier-release.test.ts',
]

/**
 * rules: no service, a second or so. telegram: the emulator alone. world: a real store, real HTTP.
 * road: what starts processes, kills them, opens a browser or takes long; minutes.
 */
export default defineConfig({
  test: {
    // Stories wait for each other's answers: all cores have something to do.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rules',
          include: ['test/{domain,words,bots}/**/*.test.ts', 'test/*.test.ts'],
          // Laws try hundreds of cases; on a busy machine that takes longer than the usual five seconds.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'telegram', include: ['test/emulator/**/*.test.ts'] } },
      {
        test: {
          name: 'world',
          include: ['test/{views,actions,store,worker,web,scenarios}/**/*.test.ts'],
          exclude: long,
          ...onRealStores,
        },
      },
      {
        test: {
          name: 'road',
          include: ['test/{bin,road}/**/*.test.ts', ...long],
          ...onRealStores,
        },
      },
    ],
  },
})
