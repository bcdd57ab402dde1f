import { isRefused } from '../../../domain/outcome.ts'
import type { PledgeAct } from '../../../domain/pledge/acts.ts'
import type { PledgeNotice } from '../../../domain/pledge/notices.ts'
import { areApart } from '../../../domain/trust/trust.ts'
import { loadCard } from '../../../views/cards.ts'
import { money } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Screen } from '../../kit/screen.ts'
import { cardTap, giveTap } from '../taps.ts'
import { buttonsFor, type Desk, noteLine, staying, wordsOf } from './desk.ts'
import { nextLine } from './next.ts'

/** What the other side may answer with, straight from the notice. */
const answers: Partial<Record<PledgeNotice['kind'], readonly PledgeAct[]>> = {
  'pledge-made': ['ask-commit', 'decline'],
  'pledge-changed': ['ask-commit', 'decline'],
  'pledge-delivered': ['confirm', 'confirm-less', 'not-received'],
  'pledge-not-received': ['deliver'],
}

/** A transition of a pledge: to the other side with buttons, to the circle as a line. */
export const pledgeWords: Words<Desk, PledgeNotice> = {
  'pledge-made': wordPledge,
  'pledge-changed': wordPledge,
  'pledge-withdrawn': wordPledge,
  'pledge-declined': wordPledge,
  'pledge-committed': wordPledge,
  'pledge-delivered': wordPledge,
  'pledge-confirmed': wordPledge,
  'pledge-forgiven': wordPledge,
  'pledge-not-received': wordPledge,
  'pledge-annulled': wordPledge,
  'pledge-allowed-again': wordPledge,
}

function wordPledge(desk: Desk, facts: PledgeNotice): Promise<Screen | null> {
  return staying(facts.as === 'side' ? wordForSide(desk, facts) : wordForCircle(desk, facts))
}

async function wordForSide(desk: Desk, facts: PledgeNotice): Promise<Screen> {
  const { app, to, t } = desk
  const text = t(`notice-${facts.kind}`, {
    ...(await wordsOf(desk, facts)),
    ...particulars(desk, facts),
  })
  const buttons = await buttonsFor(desk, facts, answers[facts.kind] ?? [])
  const next = await nextLine(desk, facts)
  const said = [text + noteLine(t, facts.note), next].filter(Boolean).join('\n')
  if (facts.kind !== 'pledge-allowed-again') return { text: said, buttons }

  const may = (await loadCard(app, to.id, facts.receiverId))?.mayPledge
  if (!may || isRefused(may)) return { text: said, buttons }
  const again = { text: t('notice-pledge-again'), tap: giveTap({ collection: may.done.id }) }
  return { text: said, buttons: [[again]] }
}

/** Only while the addressee is still of the circle, and not apart from the giver. */
async function wordForCircle(desk: Desk, facts: PledgeNotice): Promise<Screen | null> {
  const { app, to, t, now, zone } = desk
  const circle = await app.store.pledges.circleOf(facts.receiverId, { now, zone })
  if (!circle.has(to.id)) return null
  if (areApart(await app.store.trust.between(to.id, facts.giverId))) return null
  const words = await wordsOf(desk, facts)
  const text = t(`circle-${facts.kind}`, { ...words, ...particulars(desk, facts) })
  const card = { text: `👤 ${words.receiver}`, tap: cardTap({ member: facts.receiverId }) }
  return { text, buttons: [[card]] }
}

/** What only some transitions have: the amount before, the rest, lateness, the reason. */
function particulars({ t }: Desk, facts: PledgeNotice) {
  const amount = (cents: number) => money(t.language, cents, facts.unit)
  return {
    stage: 'stage' in facts ? facts.stage : '',
    from: 'from' in facts ? amount(facts.from) : '',
    rest: 'rest' in facts ? amount(facts.rest) : '',
    hasRest: 'rest' in facts && facts.rest > 0 ? 'yes' : 'no',
    isLate: 'isLate' in facts && facts.isLate ? 'yes' : 'no',
    isSurplus: 'isSurplus' in facts && facts.isSurplus ? 'yes' : 'no',
    because: 'because' in facts ? facts.because : '',
  }
}
