import { momentOf } from '../../app.ts'
import { loadLines } from '../../views/cards.ts'
import { jsonRoute, nextOf } from './route.ts'
import { collectionIn, personIn } from './seen.ts'
import { network } from './shapes.ts'

const PAGE = 50

/** The people around the member, each as the member may see them. */
export const networkRoute = jsonRoute({
  path: '/me/network',
  name: 'readNetwork',
  says: 'Your network: whom you help, who helps you, whom you trust, and the people around them',
  isPaged: true,
  shape: network,
  async read(app, { viewer: { id: me }, page }) {
    const order = { offset: page * PAGE, limit: PAGE }
    const found = await app.store.network.page(me, momentOf(app), order)
    const lines = await loadLines(
      app,
      me,
      found.entries.map(({ id }) => id),
    )
    return {
      people: lines.map(line => ({
        person: personIn({ ...line, hasLeft: false }),
        relations: [...line.relations],
        status: line.status,
        collection: collectionIn(line.collection),
        mineCents: line.mine,
      })),
      next: nextOf('/me/network', page, found.hasMore),
    }
  },
})
