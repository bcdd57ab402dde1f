import { CALL_ENDS, callKey } from '../../../actions/collection/call-ends.ts'
import type { App } from '../../../app.ts'
import { areApart } from '../../../domain/trust/trust.ts'
import { textsOf } from '../../../words/texts.ts'
import type { House } from '../../kit/house.ts'
import { redraws } from '../../kit/redraw.ts'
import { callScreen, callViewOf } from './call.ts'

/** Writes into the messages of calls that were covered or halted that they ask for nothing more. */
export function redrawCalls(app: App, house: House): () => Promise<void> {
  const { store } = app
  return redraws(app, house, CALL_ENDS, async id => {
    const call = await store.calls.find(id)
    if (!call) return null
    return {
      keys: [callKey(call.id)],
      async screenFor(addressee) {
        if (areApart(await store.trust.between(addressee.id, call.senderId))) return null
        const t = textsOf('arvut-add', app.settings)(addressee.language)
        const given = await store.recipients.recipient(call.id, addressee.id)
        const answered = given?.helpAt ? 'help' : given?.readAt ? 'read' : null
        const view = await callViewOf(app, call, addressee, t)
        return callScreen(t, { ...view, answered })
      },
    }
  })
}
