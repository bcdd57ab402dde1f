import type { BotAccount } from '../../src/emulator/telegram.ts'
import type { Chance } from './chance.ts'
import type { Patient } from './patient.ts'

/** A word that was given and what became of it, as whoever acted saw it: whole units and a stage. */
export type Word = Readonly<{ amount: number; stage: string }>

/** Two members, one of whom helps the other; all words between them, as a model of the ledger. */
export type Pair = Readonly<{
  giver: Patient
  receiver: Patient
  /** The receiver's help link. */
  link: string
  words: Word[]
}>

/** One thing a person does. People do one after another, whoever they deal with. */
type Turn = <T>(person: Patient, act: () => Promise<T>) => Promise<T>

/** Lets each person do one thing at a time. */
export function turnsOf(): Turn {
  const lines = new Map<Patient, Promise<unknown>>()
  return (person, act) => {
    const mine = (lines.get(person) ?? Promise.resolve()).then(act)
    lines.set(
      person,
      mine.catch(() => {}),
    )
    return mine
  }
}

/** Whether a pair may begin anew: nothing is open between the two. */
export const mayBegin = ({ words }: Pair) => words.every(({ stage }) => stage !== 'committed')

/**
 * Somebody helps somebody, from the first word to the last, in one of many ways; each act is waited
 * for on the screen before the next. `fresh` gives amounts that nobody else uses, so that each text
 * in each chat tells of one word only. Writes into the pair what must be there in the end.
 */
export async function helpsOnce(
  { giver, receiver, link, words }: Pair,
  {
    bot,
    chance,
    turn,
    fresh,
  }: Readonly<{ bot: BotAccount; chance: Chance; turn: Turn; fresh: () => number }>,
): Promise<void> {
  const [from, to] = [giver.person.firstName, receiver.person.firstName]
  const way = chance.next()
  let amount = fresh()
  const gives = (act: () => Promise<void>) => turn(giver, act)
  const receives = (act: () => Promise<void>) => turn(receiver, act)
  const givers = (symbol: string, of: number) => new RegExp(`${symbol} ${of} € for ${to}`)
  const receivers = (symbol: string, of: number) => new RegExp(`${symbol} ${of} € from ${from}`)
  const press = (who: Patient, button: RegExp, of: number, until: RegExp) =>
    who.presses(bot, button, until, new RegExp(`:${of}00:[\\w.-]+$`))
  const ends = (...list: readonly Word[]) => void words.push(...list)

  await gives(async () => {
    const { person } = giver
    // Cards and questions from before, of others too, still stand in the chat: it is read who asks.
    const since = giver.newest(bot)
    const card = new RegExp(`${to} asks for help`)
    const comes = (part: RegExp) => () => giver.seesSince(bot, since, part)
    await giver.acts(bot, () => person.opens(link), comes(card))
    await giver.pressesOn(bot, card, /want to help/i, comes(new RegExp(`How much for ${to}`)))
    await giver.acts(bot, () => person.says(bot, String(amount)), givers('❤️', amount))
  })
  if (way < 0.1) {
    await gives(async () => {
      await press(giver, /Withdraw/, amount, /You need no reason/)
      await press(giver, /Yes, withdraw/, amount, givers('✖', amount))
    })
    return ends({ amount, stage: 'withdrawn' })
  }
  if (way < 0.2) {
    await receives(async () => {
      await receiver.hears(bot, new RegExp(`${from} plans to help you with ${amount} €`))
      await press(receiver, /Decline/, amount, new RegExp(`Decline ${amount} € from ${from}`))
      await press(receiver, /Yes, decline/, amount, receivers('✖', amount))
      // So that the two may go on.
      await press(receiver, /Allow again/, amount, new RegExp(`${amount} €[^]*allowed again`))
    })
    return ends({ amount, stage: 'declined' })
  }
  if (way < 0.45)
    await gives(async () => {
      const [old, changed] = [amount, fresh()]
      await press(giver, /Change/, old, new RegExp(`It is ${old} € now`))
      const says = () => giver.person.says(bot, String(changed))
      await giver.acts(bot, says, givers('❤️', changed))
      amount = changed
    })

  await gives(async () => {
    await press(giver, /^🤝 Commit/, amount, new RegExp(`Commit ${amount} € to ${to}`))
    await press(giver, /Yes, (I commit|for )/, amount, givers('🤝', amount))
  })
  if (way > 0.9) {
    await receives(async () => {
      const told = new RegExp(`${from} turned the intention of ${amount} €`)
      await receiver.hears(bot, told)
      await receiver.pressesOn(bot, told, /Open/, receivers('🤝', amount))
      await press(receiver, /Release/, amount, new RegExp(`Release ${from} from ${amount} €`))
      await press(receiver, /Yes, release/, amount, receivers('🕊', amount))
    })
    return ends({ amount, stage: 'forgiven' })
  }

  let delivered = amount
  if (way > 0.8) {
    delivered = Math.floor(amount / 3)
    await gives(async () => {
      await press(giver, /Only a part/, amount, new RegExp(`How much of the ${amount} €`))
      const says = () => giver.person.says(bot, String(delivered))
      // Once more after a kill, the answer shows the rest, which kept the number of the record.
      await giver.acts(bot, says, new RegExp(`(🤝→👍 ${delivered}|🤝 ${amount - delivered}) € for`))
    })
    ends({ amount: amount - delivered, stage: 'committed' })
  } else {
    await gives(async () => {
      await press(giver, /I have delivered/, amount, new RegExp(`delivered ${amount} € to ${to}`))
      await press(giver, /Yes, all/, amount, givers('🤝→👍', amount))
    })
  }
  const done = new RegExp(`${from} says ${delivered} € has been delivered`)

  if (way > 0.5 && way < 0.55) {
    await receives(async () => {
      await receiver.hears(bot, done)
      await press(receiver, /Not received/, delivered, /What went wrong/)
      await receiver.presses(bot, /Skip/, receivers('🤝', delivered))
    })
    return ends({ amount: delivered, stage: 'committed' })
  }
  if (way > 0.6 && way < 0.65) {
    const arrived = Math.floor(delivered / 2)
    await receives(async () => {
      await receiver.hears(bot, done)
      await press(receiver, /It was less/, delivered, new RegExp(`How much of the ${delivered} €`))
      const says = () => receiver.person.says(bot, String(arrived))
      const asked = `only ${arrived} € of ${delivered} €`
      await receiver.acts(bot, says, new RegExp(asked))
      const shown = `(👍 ${arrived}|🤝 ${delivered - arrived}) € from ${from}`
      await receiver.presses(bot, new RegExp(`Yes, ${arrived} € arrived`), new RegExp(shown))
    })
    const rest = { amount: delivered - arrived, stage: 'committed' }
    return ends({ amount: arrived, stage: 'confirmed' }, rest)
  }
  await receives(async () => {
    await receiver.hears(bot, done)
    await press(receiver, /Received/, delivered, new RegExp(`Did ${delivered} € from ${from}`))
    await press(receiver, /Yes, it arrived/, delivered, receivers('👍', delivered))
  })
  ends({ amount: delivered, stage: 'confirmed' })
}
