import { addDetail, writeAbout } from '../actions/member/profile.ts'
import { acceptInvitation } from '../actions/trust/invitation-answers.ts'
import { makeInvitation } from '../actions/trust/invitations.ts'
import type { App } from '../app.ts'
import {
  addDays,
  at,
  cycleOf,
  dayOf,
  firstDay,
  firstInstant,
  previousCycle,
  type Zone,
} from '../domain/cycle.ts'
import { tellTour } from './demo-tour.ts'
import type { DemoTown } from './demo-town.ts'
import { aCircle, lastMonthsHelp, thisMonthsDeed, thisMonthsWord } from './neighbourhood-help.ts'
import { aBenchForTheYard } from './neighbourhood-initiative.ts'
import { sharingWell } from './neighbourhood-sharing.ts'
import { invite, talk } from './neighbourhood-talk.ts'
import { arrivals, must, type Neighbour, type Neighbours } from './neighbours.ts'

/** When the story begins: in the evening of the 6th of last month. The clock has to stand there. */
export function storyBegins(present: Date, zone: Zone): Date {
  return at(addDays(firstDay(previousCycle(cycleOf(present, zone))), 5), 18, 30, zone)
}

/** Tells the story of a neighbourhood up to `present`, through the bots' own actions and buttons. */
export async function settleNeighbourhood(town: DemoTown, present: Date): Promise<void> {
  const { app, clock } = town
  await answerEveryDay(app, clock.now(), present)
  const neighbours = await arrivals(town)
  await link(app, neighbours)
  await introduceAnna(app, neighbours.en.receiver)
  const collections = await lastMonthsHelp(town, neighbours)

  const today = (part: number) => partOfToday(part, present, app.settings.timeZone)
  await town.travelTo(today(0.2), isDayOfTheMonth)
  const pledges = await thisMonthsWord(town, neighbours, collections)
  await aCircle(town, neighbours, collections)
  await sharingWell(town, neighbours, collections)
  clock.moveTo(today(0.5))
  await talk(town, neighbours)
  const newcomers = await invite(town, neighbours)
  clock.moveTo(today(0.7))
  await aBenchForTheYard(town, neighbours)
  clock.moveTo(today(0.9))
  await thisMonthsDeed(town, neighbours, pledges)
  clock.moveTo(present)
  await town.settled()
  town.greet(language => tellTour(town, { language, neighbours, newcomers, pledges, present }))
}

/** A moment of the last six hours, or of those this month has had: 0 is their begin, 1 the present. */
function partOfToday(part: number, present: Date, zone: Zone): Date {
  const month = firstInstant(cycleOf(present, zone), zone).getTime()
  const begin = Math.max(month, present.getTime() - 6 * 3_600_000)
  return new Date(begin + (present.getTime() - begin) * part)
}

/** The days on which the calendar may have something to say. */
const isDayOfTheMonth = (day: string) => /-(01|2\d|3\d)$/.test(day)

/** Anna knows three of them; Mila comes in through Vera and Goran, the others through their own. */
async function link(app: App, { en, ru, uk, sr }: Neighbours): Promise<void> {
  const [anna, vera, mila, goran] = [en.receiver, ru.receiver, uk.receiver, sr.receiver]
  const pairs = [
    [en.giver, anna],
    [anna, vera],
    [en.giver, goran],
    [goran, anna],
    [vera, mila],
    [goran, mila],
    [ru.giver, vera],
    [uk.giver, mila],
    [sr.giver, goran],
    [ru.giver, sr.giver],
  ] as const
  for (const [inviter, invited] of pairs) {
    const origin = `demo ${inviter.id} ${invited.id}`
    const { token } = must(
      await makeInvitation(app, { inviterId: inviter.id, kind: 'personal', origin }),
    )
    must(await acceptInvitation(app, { token, visitorId: invited.id }))
  }
}

async function introduceAnna(app: App, { id: memberId }: Neighbour): Promise<void> {
  must(await writeAbout(app, memberId, 'Two children, looking for work after the factory closed.'))
  must(
    await addDetail(app, { memberId, name: 'In person', value: 'Lipova 7, flat 12, any evening' }),
  )
}

/** The bots were awake all the time, so that no month counts as lost. */
async function answerEveryDay({ store, settings }: App, from: Date, to: Date): Promise<void> {
  const { timeZone: zone } = settings
  for (let day = dayOf(from, zone); day <= dayOf(to, zone); day = addDays(day, 1))
    await store.answerDays.note(day)
}
