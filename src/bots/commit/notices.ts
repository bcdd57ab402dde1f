import type { App } from '../../app.ts'
import type { Wording } from '../kit/house.ts'

/** Words Commit's notices for their addressees. */
export function wording(_: App): Wording {
  return async () => null
}
