import { z } from 'zod'
import { mirrored, type Relation } from '../../domain/circle/network.ts'
import { steps } from '../../domain/initiative/initiative.ts'
import { languages } from '../../domain/language.ts'
import { type CollectionKind, kinds } from '../../domain/pledge/kinds.ts'

/** The shapes that the description of the API names; each answer is made by one of them. */
export const shapes = z.registry<{ id: string }>()

const named = <Shape extends z.ZodType>(id: string, shape: Shape): Shape => {
  shapes.add(shape, { id })
  return shape
}

const cents = z.int().describe('A sum in hundredths of the unit: 1250 is 12.50.')
const moment = z.iso.datetime().describe('An instant, in UTC.')
const day = z.iso.date().describe('A day, in the time zone of the bots.')
const count = z.int().min(0)
/** The same, or null: what it is said to be stays. */
const maybe = <Shape extends z.ZodType>(shape: Shape) =>
  shape.nullable().describe(shape.description ?? '')
const status = z
  .enum(['green', 'orange', 'red'])
  .describe('green: ready to help; orange: asks for monthly support; red: needs urgent help.')

export const person = named(
  'Person',
  z
    .object({
      id: z.int().describe('The number of the member, the same everywhere.'),
      name: z.string().nullable().describe('The name; null where you may not read it.'),
      friendOf: z
        .string()
        .nullable()
        .describe('Whose friend it is, where you may not read the name but that of the friend.'),
      hasLeft: z.boolean().describe('Whether the member has left; then there is no name.'),
    })
    .describe('Somebody else, as you may call them.'),
)

export const collection = named(
  'Collection',
  z
    .object({
      id: z.int(),
      unit: z.string().describe('The unit of all sums, such as EUR.'),
      targetCents: maybe(cents),
      missingCents: cents.nullable().describe('What is still missing, in hundredths of the unit.'),
      intendedCents: maybe(cents),
      committedCents: maybe(cents),
      deliveredCents: maybe(cents),
      confirmedCents: maybe(cents),
      deadlineOn: day.nullable().describe('The last day of an emergency.'),
      reason: z.string().nullable().describe('Why help is needed, in the words of who asks.'),
    })
    .describe('What somebody asks for now. What you may not see is null.'),
)

const tally = named('Tally', z.object({ count, sumCents: cents }))
const side = named(
  'Side',
  z
    .object({
      people: count.describe('With how many people something is open.'),
      intentions: tally,
      commitments: tally,
      paused: tally,
      delivered: tally.describe('Delivered, waiting for the word of who received it.'),
      overdue: tally,
      confirmed: tally.describe('Confirmed as arrived, of all months.'),
    })
    .describe('Your pledges in one direction.'),
)

export const me = named(
  'Me',
  z.object({
    id: z.int(),
    name: z.string().nullable(),
    about: z.string().nullable(),
    language: z.enum(languages),
    timeZone: z.string(),
    unit: z.string().describe('The unit of all sums, such as EUR.'),
    joinedAt: moment,
    suspendedUntil: moment
      .nullable()
      .describe('Until when you can open no collection and send no SOS.'),
    status,
    standing: z.enum(['active', 'dormant', 'indebted', 'silent']),
    collection: collection.nullable(),
    deeds: z
      .object({ count, inTime: count, people: count, overdue: count, sumCents: cents })
      .describe('Your help that was confirmed as arrived.'),
    given: side,
    received: side,
  }),
)

const pledge = named(
  'Pledge',
  z.object({
    id: z.int(),
    direction: z.enum(['given', 'received']),
    other: person,
    collectionId: z.int(),
    kind: z.enum(Object.keys(kinds) as CollectionKind[]).describe('What it is for.'),
    stage: z.enum([
      'intention',
      'committed',
      'delivered',
      'confirmed',
      'withdrawn',
      'declined',
      'forgiven',
      'annulled',
    ]),
    isPaused: z.boolean(),
    isLapsed: z.boolean().describe('An intention whose last day has passed: it binds nobody.'),
    isOverdue: z.boolean().describe('A commitment whose last day has passed.'),
    amountCents: cents,
    unit: z.string(),
    month: z
      .string()
      .nullable()
      .describe('The month it was made for, such as 2026-11; null in an emergency.'),
    dueOn: day.nullable().describe('Its last day; null while it is paused or an emergency runs.'),
    note: z.string().nullable(),
    partOf: z.int().nullable().describe('The pledge it was split off.'),
    createdAt: moment,
    committedAt: maybe(moment),
    deliveredAt: maybe(moment),
    confirmedAt: maybe(moment),
    endedAt: moment
      .nullable()
      .describe('When it was confirmed, withdrawn, declined, forgiven or annulled.'),
  }),
)

const neighbour = named(
  'Neighbour',
  z
    .object({
      person,
      relations: z
        .array(z.enum(Object.keys(mirrored) as Relation[]))
        .describe('Every way you belong together.'),
      status: maybe(status),
      collection: collection.nullable(),
      mineCents: cents.describe('What you give them: your open pledges, in hundredths.'),
    })
    .describe('Somebody of your network.'),
)

const next = z
  .string()
  .nullable()
  .describe('The address of the next page on this server; null on the last one.')

const vote = named(
  'Vote',
  z
    .object({
      votedCents: cents,
      atLeastPeople: z.int().nullable().describe('Only if so many take part; nobody else sees it.'),
      shareCents: cents.nullable().describe('Your part of the price, once it was reached.'),
      committedCents: cents.nullable().describe('What you promised, if the whole comes together.'),
      cameAbout: z.boolean().nullable().describe('Your answer to “did it come about?”.'),
    })
    .describe('What you said for it.'),
)

const initiative = named(
  'Initiative',
  z
    .object({
      id: z.int(),
      isMine: z.boolean().describe('Whether you proposed it.'),
      owner: person,
      title: z.string(),
      text: z.string(),
      step: z.enum(steps),
      priceCents: cents,
      unit: z.string(),
      voters: count,
      carriedCents: cents.describe('What was voted for it and holds, when it was counted last.'),
      publishedAt: moment,
      voteUntil: day.describe('The last day of the vote.'),
      commitUntil: day
        .nullable()
        .describe('The last day to promise; null before the price is reached.'),
      startedAt: maybe(moment),
      dueOn: day.nullable().describe('Until when what is promised is to be delivered.'),
      endedAt: maybe(moment),
      collectionId: z
        .int()
        .nullable()
        .describe('What your pledges for it name, from the start on.'),
      vote: vote.nullable().describe('Null where you have not voted.'),
    })
    .describe('What somebody proposes.'),
)

export const pledges = named('Pledges', z.object({ pledges: z.array(pledge), next }))
export const network = named('Network', z.object({ people: z.array(neighbour), next }))

export const initiatives = named(
  'Initiatives',
  z.object({ initiatives: z.array(initiative), next }),
)

export const problem = named(
  'Problem',
  z
    .object({
      error: z.object({
        code: z.string().describe('For programs: it stays the same.'),
        message: z.string().describe('For people.'),
      }),
    })
    .describe('Why there is no answer.'),
)
