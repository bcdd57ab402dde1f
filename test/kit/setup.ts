import { afterAll } from 'vitest'
import { endAll } from './endings.ts'
import { dropCopies } from './store.ts'

afterAll(async () => {
  try {
    await endAll()
  } finally {
    await dropCopies()
  }
}, 120_000)
