import { dayOf, type Zone } from '../domain/cycle.ts'
import type { Language } from '../domain/language.ts'
import type { CollectionKind } from '../domain/pledge/kinds.ts'
import type { Pledge } from '../domain/pledge/pledge.ts'
import { amountIn, csvOf, type Marks } from './csv.ts'
import { type Called, calledIn } from './naming.ts'
import type { Translate } from './texts.ts'

type Deed = Readonly<{ pledge: Pledge; kind: CollectionKind; isGiven: boolean; other: Called }>

/** Deeds as a table that the spreadsheets of the reader's country open by themselves. Commit has its words. */
export function archiveFile(t: Translate, deeds: readonly Deed[], zone: Zone): string {
  const marks = marksOf(t.language)
  const lines = deeds.map(({ pledge, kind, isGiven, other }) => [
    pledge.confirmedAt ? dayOf(pledge.confirmedAt, zone) : '',
    t(isGiven ? 'archive-given' : 'archive-received'),
    calledIn(t, other),
    amountIn(pledge.amount, marks),
    pledge.unit,
    pledge.cycle ?? t(`pledge-${kind}`),
    pledge.clearingId === null ? '' : t('archive-cleared'),
    pledge.note ?? '',
  ])
  // The mark at the beginning says that it is UTF-8.
  return `\uFEFF${csvOf([t('archive-columns').split('|'), ...lines], marks)}`
}

/** English spreadsheets part columns by commas; those of the other languages by semicolons. */
function marksOf(language: Language): Marks {
  return language === 'en' ? { separator: ',', decimal: '.' } : { separator: ';', decimal: ',' }
}
