import { describe, expect, it } from 'vitest'
import { leaveRoll, takePart, tickMate } from '../../../src/actions/trust/rolls.ts'
import type { MemberId } from '../../../src/domain/ids.ts'
import { anApp } from '../../kit/app.ts'
import { aGroup } from '../../kit/groups.ts'
import { aMember } from '../../kit/trust.ts'

const { app } = await anApp()
const names = ['Anna', 'Boris', 'Vera', 'Goran', 'Mila', 'Ira']

async function everybody(): Promise<MemberId[]> {
  const ids = []
  for (const name of names) ids.push((await aMember(app, name)).id)
  return ids
}

describe('a roll with everybody at once', () => {
  it('links each two once, in whatever order their ticks meet', async () => {
    const { id: groupId } = await aGroup(app, 'arvut-add')
    const ids = await everybody()
    await Promise.all(ids.map(memberId => takePart(app, { groupId, memberId })))
    const pairs = ids.flatMap(one => ids.filter(other => other !== one).map(other => [one, other]))
    const outcomes = await Promise.all(
      pairs.map(([one, other]) =>
        tickMate(app, {
          groupId,
          memberId: one as MemberId,
          otherId: other as MemberId,
        }),
      ),
    )
    const links = (names.length * (names.length - 1)) / 2
    expect(outcomes.filter(each => 'done' in each && each.done === 'links')).toHaveLength(links)
    expect(await app.store.rolls.counts(groupId)).toEqual({ people: names.length, links })
    const [first] = ids
    const heard = first ? await app.store.notices.waitingFor(first) : []
    expect(heard.filter(({ kind }) => kind === 'trust-link-made')).toHaveLength(names.length - 1)
  })

  it('counts every change, though many join and leave in one moment', async () => {
    const { id: groupId } = await aGroup(app, 'arvut-add')
    const ids = await everybody()
    await Promise.all(ids.map(memberId => takePart(app, { groupId, memberId })))
    const gone = ids.slice(0, 3)
    await Promise.all(gone.map(memberId => leaveRoll(app, { groupId, memberId })))
    expect(await app.store.rolls.counts(groupId)).toEqual({ people: 3, links: 0 })
    expect((await app.store.groups.find(groupId))?.changes).toBe(1 + ids.length + gone.length)
  })
})
