import type { Personal } from '../engine/personal.ts'

/** What a member shows in groups and chats. Bindings are ended, and cards touched, by the action. */
export const personal = {
  tables: {
    group_chat: 'kept: who added the bot, by number',
    circle_binding: 'erased',
    shared_card: 'erased by the worker, once the card is out of its chat',
  },

  async erase() {},

  async read(db, _, { id }) {
    return {
      sharedCards: await db.sharedCard.findMany({ where: { sharerId: id } }),
      circleBindings: await db.circleBinding.findMany({ where: { ownerId: id } }),
    }
  },
} satisfies Personal<unknown>
