import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { answerTap, show, showFile } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { count } from '../../kit/wording.ts'
import { namesFor } from '../naming.ts'
import { oneMoment, refusedScreen } from '../refusal.ts'
import { listTap } from '../taps.ts'
import { paint } from './painter.ts'
import type { NetworkPicture } from './picture.ts'
import { graphTap } from './screens.ts'

/** So many people fit on one picture with names that can be read. */
const MOST_DRAWN = 150

/** The picture of the real links around me. */
export function networkPicture(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const draw = (ctx: Ctx) => showNetwork(app, ctx)
  composer.chatType('private').command('graph', draw)
  onTap(composer, graphTap, draw)
  return composer
}

async function showNetwork(app: App, ctx: Ctx): Promise<void> {
  const { member, t } = ctx
  const graph = await app.graph()
  if (!graph) return show(ctx, oneMoment(t, graphTap({})))
  const { nodes, links, left } = graph.neighbourhood(member.id, { limit: MOST_DRAWN })
  const back = { text: t('back'), tap: listTap({}) }
  if (nodes.length < 2) return show(ctx, refusedScreen(t, 'nobody-is-there-to-draw', back))

  ctx.toast = t('list-drawing')
  await Promise.all([answerTap(ctx), ctx.replyWithChatAction('upload_photo')])
  const ids = nodes.map(({ id }) => id)
  const name = await namesFor(app, ids, { viewerId: member.id, t, known: [member.id] })
  const people = nodes.length - 1
  const facts = { people: count(t.language, people), links: count(t.language, links.length) }
  const counts = t('picture-counts', { ...facts, left: count(t.language, left), more: left })
  const picture: NetworkPicture = {
    nodes: nodes.map(({ id, degree }) => ({ id, degree, label: name(id) })),
    links,
    title: t('picture-title'),
    counts,
    legend: ['me', '1', '2', '3', 'rest']
      .slice(0, deepest(nodes) + 1)
      .map(key => t(`picture-${key}`)),
  }
  const file = { bytes: await paint(picture), name: 'network.png', caption: counts, picture: true }
  await showFile(ctx, file, [[closeButton(t)]])
}

function deepest(nodes: readonly Readonly<{ degree: number }>[]): number {
  return Math.min(4, Math.max(...nodes.map(({ degree }) => degree)))
}
