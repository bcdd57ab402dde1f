import { Client } from 'pg'

type Query = (...order: unknown[]) => unknown

/**
 * A connection that takes its queries one after another. Prisma asks for all relations of a row at
 * once, in a transaction too, which has one connection; to queue them itself is what pg gives up.
 */
export class OrderlyClient extends Client {
  constructor(config?: ConstructorParameters<typeof Client>[0]) {
    super(config)
    const query: Query = this.query.bind(this)
    let last: Promise<unknown> = Promise.resolve()
    const inOrder: Query = (...order) => {
      // With a callback it is the pool's own query, on a connection that nobody else holds.
      if (order.some(part => typeof part === 'function')) return query(...order)
      const answer = last.then(() => query(...order))
      last = answer.catch(() => {})
      return answer
    }
    this.query = inOrder as Client['query']
  }
}
