import { rotate } from '../store/rotation.ts'
import { errand } from './errand.ts'

/** `npm run rotate`: everything that is under an older key is put under the first of DATA_KEY. */
await errand(async store => {
  const count = await rotate(store)
  return `${count} values are under the first key now. Older backups still need the older keys.`
})
