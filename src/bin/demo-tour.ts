import { cycleOf } from '../domain/cycle.ts'
import type { PledgeId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import { stageOf } from '../domain/pledge/pledge.ts'
import type { Person } from '../emulator/telegram.ts'
import { textsOf } from '../words/texts.ts'
import type { Tour } from './demo-steps.ts'
import { tourTexts } from './demo-tour-texts.ts'
import type { DemoTown } from './demo-town.ts'
import { wordButtons } from './neighbourhood-help.ts'
import type { Neighbour, Neighbours, PerLanguage } from './neighbours.ts'

/** What the story has prepared for whoever comes to see it. */
export type Prepared = Readonly<{
  language: Language
  neighbours: Neighbours
  newcomers: PerLanguage<Person>
  pledges: PerLanguage<PledgeId>
  present: Date
}>

/** The tour as it stands: what is done is read off the store and the clock, whoever did it and how. */
export async function tellTour(town: DemoTown, story: Prepared): Promise<Tour> {
  const { language } = story
  const { receiver, giver } = story.neighbours[language]
  const newcomer = story.newcomers[language]
  const { title, about, finished, receive, accept, close } = tourTexts[language]
  const { app, bots } = town
  const commit = bots.commit.id
  const arvutAdd = bots['arvut-add'].id
  const [received, yes] = wordButtons(town, language)
  const start = { person: receiver.person.id, chat: commit }
  const plain = { person: start.person, chats: [commit], buttons: [], jump: null, beside: null }
  return {
    title,
    about,
    finished,
    ...start,
    steps: [
      {
        ...plain,
        text: receive(received),
        isDone: await hasTheWord(town, story.pledges[language]),
        buttons: [received, yes],
        beside: { person: giver.person.id, chat: commit },
      },
      {
        ...plain,
        text: accept,
        isDone: await areLinked(town, receiver, newcomer),
        person: newcomer.id,
        chats: [start.person, arvutAdd],
        buttons: [textsOf('arvut-add', app.settings)(language)('door-accept')],
      },
      { ...plain, text: close, isDone: isNextMonth(town, story.present), jump: 'the1st' },
    ],
  }
}

async function hasTheWord({ app }: DemoTown, pledgeId: PledgeId): Promise<boolean> {
  return stageOf(await app.store.pledges.get(pledgeId)) !== 'delivered'
}

async function areLinked({ app }: DemoTown, receiver: Neighbour, newcomer: Person) {
  const member = await app.store.members.ofTelegram(newcomer.id)
  return member !== null && (await app.store.trust.between(receiver.id, member.id)).areLinked
}

function isNextMonth({ app, clock }: DemoTown, present: Date): boolean {
  const { timeZone } = app.settings
  return cycleOf(clock.now(), timeZone) !== cycleOf(present, timeZone)
}
