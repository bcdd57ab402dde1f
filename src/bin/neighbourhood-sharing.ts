import { tellNews } from '../actions/collection/circle-news.ts'
import { chooseField, sayForWhom } from '../actions/collection/purposes.ts'
import { vouchFor } from '../actions/collection/vouches.ts'
import { agreeToSpeak, askToSpeak } from '../actions/voice/naming.ts'
import type { CollectionId } from '../domain/ids.ts'
import type { DemoTown } from './demo-town.ts'
import { must, type Neighbours, type PerLanguage } from './neighbours.ts'

/**
 * What makes help easy: two say that Anna's need is true, Anna tells how things are, Mila's is for
 * somebody else and in a field, and Boris may speak for Anna should something happen to her.
 */
export async function sharingWell(
  { app, settled }: DemoTown,
  { en, ru, uk, sr }: Neighbours,
  collections: PerLanguage<CollectionId>,
): Promise<void> {
  const [anna, boris, mila] = [en.receiver.id, en.giver.id, uk.receiver.id]
  for (const { id: memberId } of [en.giver, ru.receiver])
    must(await vouchFor(app, { memberId, collectionId: collections.en }))
  const fields = [
    [anna, collections.en, 'basics'],
    [mila, collections.uk, 'health'],
    [sr.receiver.id, collections.sr, 'learning'],
  ] as const
  for (const [memberId, collectionId, field] of fields)
    must(await chooseField(app, { memberId, collectionId, field }))
  const forHerMother = { memberId: mila, collectionId: collections.uk, text: 'Моя мама, 82' }
  must(await sayForWhom(app, forHerMother))
  const text = 'The heating works again, and I have two interviews next week. Thank you!'
  must(await tellNews(app, { memberId: anna, collectionId: collections.en, text }))
  const voice = must(await askToSpeak(app, { memberId: anna, voiceId: boris }))
  must(await agreeToSpeak(app, { voice: voice.id, by: boris }))
  await settled()
}
