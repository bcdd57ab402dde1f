import { afterAll } from 'vitest'
import { dropCopies } from './store.ts'

afterAll(dropCopies)
