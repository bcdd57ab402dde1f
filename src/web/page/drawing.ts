import Graph from 'graphology'
import Sigma from 'sigma'
import type { Network, Person } from '../app/shapes.ts'

/** The drawing on the page: who fits is bright, the others are pale; null brings all back. */
export type Drawing = Readonly<{ highlight(ids: ReadonlySet<number> | null): void }>

/** More pixels than these only cost time. */
const MOST_PIXELS = 2
/** More links than these are left out while the drawing moves, so that it follows the finger. */
const MOST_LINKS_MOVED = 1500
/** Names stand to the right of the dots. */
const ROOM_FOR_NAMES = 70
const degrees = ['#b3263e', '#b85c00', '#1f68b3', '#3b7563', '#66707f'] as const

/** Draws the network where the server placed it; null where the browser cannot. */
export function drawInto(
  place: HTMLElement,
  network: Network,
  open: (id: number) => void,
): Drawing | null {
  const graph = new Graph({ type: 'undirected' })
  for (const person of network.people) graph.addNode(person.id, look(person))
  for (const [one, other] of network.links) graph.mergeEdge(one, other, { size: 1 })
  let bright: ReadonlySet<number> | null = null
  let pale = colourOf('--line')

  try {
    // Sigma has no setting for it: it reads the window's.
    const value = Math.min(devicePixelRatio, MOST_PIXELS)
    Object.defineProperty(window, 'devicePixelRatio', { value, configurable: true })
    const sigma = new Sigma(graph, place, {
      labelColor: { color: colourOf('--text-color') },
      stagePadding: ROOM_FOR_NAMES,
      labelFont: 'system-ui, sans-serif',
      labelSize: 13,
      labelDensity: 0.6,
      labelRenderedSizeThreshold: 5,
      defaultEdgeColor: pale,
      allowInvalidContainer: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      hideEdgesOnMove: network.links.length > MOST_LINKS_MOVED,
      hideLabelsOnMove: network.links.length > MOST_LINKS_MOVED,
      nodeReducer: (id, data) =>
        bright && !bright.has(Number(id)) && data['degree'] !== 0
          ? { ...data, color: pale, label: '' }
          : data,
    })
    looksOnlyWhenStill(sigma)
    sigma.on('clickNode', ({ node }) => open(Number(node)))
    addEventListener('painted', () => {
      pale = colourOf('--line')
      sigma.setSetting('labelColor', { color: colourOf('--text-color') })
      sigma.setSetting('defaultEdgeColor', pale)
    })
    return {
      highlight(ids) {
        bright = ids
        sigma.refresh({ skipIndexation: true })
      },
    }
  } catch {
    return null
  }
}

/** Asking the graphics card what lies under the finger is slow: not while the drawing is dragged. */
function looksOnlyWhenStill(sigma: Sigma): void {
  const mouse = sigma.getMouseCaptor()
  const looks = mouse.listeners('mousemove')
  mouse.removeAllListeners('mousemove')
  mouse.on('mousemove', event => {
    if (!mouse.isMouseDown) for (const look of looks) look(event)
  })
  sigma.getTouchCaptor().removeAllListeners('touchmove')
}

/** A colour of the style sheet as the drawing needs it: `rgb(…)`, whatever it was written as. */
function colourOf(name: string): string {
  const probe = document.createElement('i')
  probe.style.color = `var(${name})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

function look({ x, y, degree, name, isNamed, colour }: Person) {
  const asks = colour === 'red' || colour === 'orange'
  return {
    x,
    y: -y,
    degree,
    label: isNamed ? name : '',
    size: degree === 0 ? 12 : degree === 1 ? 9 : asks ? 8 : 6,
    color: degrees[degree] ?? degrees[4],
  }
}
