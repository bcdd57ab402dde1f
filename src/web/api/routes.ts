import { archiveRoute } from './archive.ts'
import { initiativesRoute } from './initiatives.ts'
import { meRoute } from './me.ts'
import { networkRoute } from './network.ts'
import { pledgesRoute } from './pledges.ts'
import type { Route } from './route.ts'

/** All that a token reads. The server and the description are made from this list. */
export const routes: readonly Route[] = [
  meRoute,
  pledgesRoute,
  networkRoute,
  initiativesRoute,
  archiveRoute,
]
