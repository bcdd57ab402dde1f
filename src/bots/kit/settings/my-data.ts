import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { memberId } from '../../../domain/ids.ts'
import { zoneName, zoneOf } from '../../../domain/member/zone.ts'
import { asJson, type MyData, readMyData } from '../../../views/my-data.ts'
import { loadPeople } from '../../../views/people.ts'
import { asLinkedJson, valueFlowsOf } from '../../../views/value-flows/value-flows.ts'
import { calledIn } from '../../../words/naming.ts'
import { closeButton } from '../close.ts'
import type { Ctx } from '../context.ts'
import { myDataPage, peopleIn } from '../my-data/page.ts'
import type { Reader } from '../my-data/said.ts'
import type { Room } from '../room.ts'
import { showFile } from '../show.ts'
import { onTap } from '../tap.ts'
import { myDataTap } from './screen.ts'

/** Sends everything stored about me: as a page to read, as a file, and in the open words of mutual aid. */
export function myData(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, myDataTap, send)
  composer.chatType('private').command('mydata', send)
  return { composer }

  async function send(ctx: Ctx): Promise<void> {
    await ctx.replyWithChatAction('upload_document')
    const { t, member } = ctx
    const data = await readMyData(app, member.id)
    const zone = zoneOf(member, app.settings.timeZone)
    const names = await namesIn(app, ctx, data)
    const reader = { t, zone, unit: app.settings.unit, nameOf: names }
    const page = myDataPage(data, zoneName(zone, t.language), reader)
    const address = `https://t.me/${app.usernames.commit}`
    const linked = valueFlowsOf(data, { address, zone: app.settings.timeZone, nameOf: names })
    const name = `my-data-${dayOf(ctx.now, zone)}`
    const files = [
      { bytes: Buffer.from(page), name: `${name}.html`, caption: t('settings-my-data-page') },
      {
        bytes: Buffer.from(asJson(data)),
        name: `${name}.json`,
        caption: t('settings-my-data-caption'),
      },
      {
        bytes: Buffer.from(asLinkedJson(linked)),
        name: `${name}.jsonld`,
        caption: t('settings-my-data-linked'),
      },
    ]
    for (const file of files) await showFile(ctx, file, [[closeButton(t)]])
  }
}

/** How the reader calls everybody in it, as anywhere else in the bots. */
async function namesIn(app: App, { t, member: me }: Ctx, data: MyData): Promise<Reader['nameOf']> {
  const personOf = await loadPeople(app, me.id, peopleIn(data).map(memberId))
  return id => (id === me.id ? t('you') : calledIn(t, personOf(memberId(id))))
}
