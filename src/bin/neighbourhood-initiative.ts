import { publishInitiative } from '../actions/initiative/publishing.ts'
import { voteFor } from '../actions/initiative/voting.ts'
import { addDays, dayOf } from '../domain/cycle.ts'
import type { DemoTown } from './demo-town.ts'
import { must, type Neighbours } from './neighbours.ts'

/** Goran proposes a bench, and two others would give half of it: one who comes by can carry it over its price. */
export async function aBenchForTheYard(
  { app, settled }: DemoTown,
  { en, ru, sr }: Neighbours,
): Promise<void> {
  const { id: initiativeId } = must(
    await publishInitiative(app, {
      ownerId: sr.receiver.id,
      title: 'A bench for the yard',
      text: 'Oak, with a back, under the lime tree. Lipova 7 and 9 can sit there in the evening.',
      price: 200_00,
      voteUntil: addDays(dayOf(app.now(), app.settings.timeZone), 14),
      deliverDays: 30,
      againOfId: null,
    }),
  )
  for (const { id: by } of [en.receiver, ru.receiver])
    must(await voteFor(app, { initiativeId, by, amount: 50_00, atLeastPeople: null }))
  await settled()
}
