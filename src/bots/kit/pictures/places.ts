import type { Directions } from './sectors.ts'

/** What somebody takes up around their own point: half a width, above, below. */
export type Room = Readonly<{
  id: number
  degree: number
  half: number
  above: number
  below: number
}>
/** Where somebody stands: right and down are positive, I am at 0, 0. */
export type Place = Readonly<{ x: number; y: number }>
/** Where people stand, and how far each degree reaches. */
export type Placing = Readonly<{ places: ReadonlyMap<number, Place>; reach: readonly number[] }>

type Standing = Room & { x: number; y: number; readonly angle: number }

/** What stays free between two people, and between the dots of two degrees. */
const GAP = 10
const BETWEEN = 26
/** So long people crowd towards me; then they only make room for each other. */
const CROWDING = 160
const STEPS = 400

/**
 * Stands people on rings, a ring for each degree, as near to me as there is room: nobody covers
 * anybody. The same network is placed the same way each time.
 */
export function placed(rooms: readonly Room[], { angle }: Directions): Placing {
  const people = rooms.map(room => standing(room, angle.get(room.id) ?? 0))
  const rings = ringsOf(people)
  for (let step = 0; step < STEPS; step++) {
    const isCrowding = step < CROWDING
    const isMoving = makeRoom(people)
    keepRings(rings, isCrowding)
    if (!isCrowding && !isMoving) break
  }
  const places = new Map(people.map(({ id, x, y }) => [id, { x, y }]))
  return { places, reach: reachOf(rings) }
}

function standing(room: Room, angle: number): Standing {
  const radius = room.degree * (room.above + room.below)
  return { ...room, angle, x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

function ringsOf(people: readonly Standing[]): readonly (readonly Standing[])[] {
  const deepest = Math.max(...people.map(({ degree }) => degree))
  return Array.from({ length: deepest + 1 }, (_, degree) =>
    people.filter(person => person.degree === degree),
  )
}

/** Pushes apart who cover each other; false when nobody does. */
function makeRoom(people: readonly Standing[]): boolean {
  let isMoving = false
  for (const [at, one] of people.entries())
    for (let next = at + 1; next < people.length; next++) {
      const other = people[next]
      if (other && part(one, other)) isMoving = true
    }
  return isMoving
}

/** Pushes two apart along the shorter way; false where they do not cover each other. I stay. */
function part(one: Standing, other: Standing): boolean {
  const x = one.half + other.half + GAP - Math.abs(one.x - other.x)
  if (x <= 0.5) return false
  const isAbove = one.y < other.y
  const needs = isAbove ? one.below + other.above : other.below + one.above
  const y = needs + GAP - Math.abs(one.y - other.y)
  if (y <= 0.5) return false
  const share = one.degree === 0 ? 0 : 0.5
  const move = x < y ? { x: one.x < other.x ? x : -x, y: 0 } : { x: 0, y: isAbove ? y : -y }
  one.x -= move.x * share
  one.y -= move.y * share
  other.x += move.x * (1 - share)
  other.y += move.y * (1 - share)
  return true
}

/** Nobody stands nearer than all of the degree before; while they crowd, they come nearer to that. */
function keepRings(rings: readonly (readonly Standing[])[], isCrowding: boolean): void {
  let nearest = 0
  for (const ring of rings) {
    let farthest = 0
    for (const person of ring) {
      if (person.degree > 0) approach(person, nearest + person.above, isCrowding ? 0.06 : 0)
      farthest = Math.max(farthest, Math.hypot(person.x, person.y) + person.above)
    }
    nearest = farthest + BETWEEN
  }
}

function approach(person: Standing, nearest: number, pull: number): void {
  const radius = Math.hypot(person.x, person.y)
  const x = person.x + (radius * Math.cos(person.angle) - person.x) * pull * 0.4
  const y = person.y + (radius * Math.sin(person.angle) - person.y) * pull * 0.4
  const now = Math.hypot(x, y) || 1
  const then = Math.max(nearest, now - (now - nearest) * pull)
  person.x = (x * then) / now
  person.y = (y * then) / now
}

/** A degree reaches to the middle between its farthest and the nearest of the next one. */
function reachOf(rings: readonly (readonly Standing[])[]): readonly number[] {
  const ends = rings.map(ring => {
    const radii = ring.map(({ x, y }) => Math.hypot(x, y))
    return { first: Math.min(...radii), last: Math.max(...radii) }
  })
  return ends.map(({ last }, degree) => {
    const next = ends[degree + 1]
    return next ? (last + next.first) / 2 : last + 90
  })
}
