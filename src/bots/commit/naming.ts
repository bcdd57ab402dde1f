import type { Member } from '../../app.ts'
import { nameOf } from '../../domain/member.ts'
import type { Translate } from '../kit/texts.ts'

/** The name somebody goes by; who has left has none any more. */
export function nameIn(t: Translate, member: Member | null | undefined): string {
  return (member && !member.leftAt && nameOf(member)) || t('member-who-left')
}
