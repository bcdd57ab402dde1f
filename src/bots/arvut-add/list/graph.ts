import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import { memberId } from '../../../domain/ids.ts'
import { loadNames } from '../../../views/names.ts'
import type { Translate } from '../../../words/texts.ts'
import { count } from '../../../words/wording.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { nameIn } from '../../kit/naming.ts'
import { drawable, initialsOf } from '../../kit/pictures/lettering.ts'
import type { Dot, NetworkPicture } from '../../kit/pictures/network.ts'
import { showPicture } from '../../kit/pictures/show-picture.ts'
import type { Room } from '../../kit/room.ts'
import { cut } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { oneMoment, refusedScreen } from '../refusal.ts'
import { listTap } from '../taps.ts'
import { graphTap } from './taps.ts'

/** So many people fit on one picture with names that can be read. */
const MOST_DRAWN = 150
/** Telegram takes no longer caption. */
const LONGEST_CAPTION = 1024

/** The picture of the real links around me. */
export function networkPicture(app: App): Room {
  const composer = new Composer<Ctx>()
  const draw = (ctx: Ctx) => showNetwork(app, ctx)
  composer.chatType('private').command('graph', draw)
  onTap(composer, graphTap, draw)
  return { composer }
}

async function showNetwork(app: App, ctx: Ctx): Promise<void> {
  const { member, t } = ctx
  const graph = await app.graph()
  if (!graph) return show(ctx, oneMoment(t, graphTap({})))
  const { nodes, links, left } = graph.neighbourhood(member.id, { limit: MOST_DRAWN })
  const back = { text: t('back'), tap: listTap({}) }
  if (nodes.length < 2) return show(ctx, refusedScreen(t, 'nobody-is-there-to-draw', back))

  const seen = await loadNames(
    app,
    member.id,
    nodes.map(({ id }) => memberId(id)),
  )
  const named = nodes.map(({ id, degree }) => ({
    id,
    degree,
    name: id === member.id ? nameIn(t, member) : (seen.get(memberId(id))?.name ?? null),
  }))
  const { dots, numbered } = dotsOf(named)
  const people = nodes.length - 1
  const counts = t('picture-counts', {
    people,
    shown: count(t.language, people),
    links: count(t.language, links.length),
    left: count(t.language, left),
    more: left,
  })
  const legend = legendOf(t, dots)
  const caption = [
    counts,
    legend
      .slice(1)
      .map(({ text }) => text)
      .join(' · '),
    numbered.length > 0 ? t('picture-numbers', { names: numbered.join(' · ') }) : '',
  ]
  await showPicture(
    ctx,
    { kind: 'network', nodes: dots, links, title: t('picture-title'), counts, legend },
    {
      name: 'network.png',
      caption: cut(caption.filter(Boolean).join('\n'), LONGEST_CAPTION),
      buttons: [[closeButton(t)]],
    },
  )
}

type Named = Readonly<{ id: number; degree: number; name: string | null }>

/**
 * Initials for whose name our font can draw, numbers for the others who may be named: what these
 * stand for is said beside the picture.
 */
function dotsOf(people: readonly Named[]): { dots: Dot[]; numbered: string[] } {
  const numbered: string[] = []
  const dots = people.map(({ id, degree, name }): Dot => {
    const drawn = drawable(name ?? '')
    if (name && !drawn) numbered.push(`${numbered.length + 1} ${name}`)
    const mark = drawn ? initialsOf(drawn) : name ? `${numbered.length}` : ''
    return { id, degree, name: drawn, mark }
  })
  return { dots, numbered }
}

/** The degrees that are there with their people, and the ring of who has no name for me. */
function legendOf(t: Translate, dots: readonly Dot[]): NetworkPicture['legend'] {
  const degrees = ['me', '1', '2', '3', 'rest'].flatMap((key, degree) => {
    const people = dots.filter(dot => Math.min(dot.degree, 4) === degree).length
    const text = t(`picture-${key}`, { count: count(t.language, people) })
    return people > 0 ? [{ degree, text }] : []
  })
  const isVeiled = dots.some(({ mark }) => !mark)
  return isVeiled ? [...degrees, { degree: null, text: t('picture-unnamed') }] : degrees
}
