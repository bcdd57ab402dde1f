import type { z } from 'zod'
import type { App, Member } from '../../app.ts'

/** What a reader asks for: who they are, and which page, from 0. */
export type Reading = Readonly<{ viewer: Member; page: number }>

type About = Readonly<{
  /** Below `/api/v1`. */
  path: string
  name: string
  says: string
  isPaged: boolean
}>

/** What can be read: an answer of a known shape, of which nothing else is sent. */
export type JsonRoute<Shape extends z.ZodType = z.ZodType> = About &
  Readonly<{ shape: Shape; read(app: App, reading: Reading): Promise<z.input<Shape>> }>

/** What can be read as a file. */
export type FileRoute = About &
  Readonly<{ type: string; file: string; read(app: App, reading: Reading): Promise<string> }>

export type Route = JsonRoute | FileRoute

/** Where all addresses begin. A change that breaks a reader gets the next number. */
export const ROOT = '/api/v1'

/** A route whose answer fits its shape. */
export function jsonRoute<Shape extends z.ZodType>(route: JsonRoute<Shape>): Route {
  return route as unknown as Route
}

/** The address of the next page, if there is one. */
export function nextOf(path: string, page: number, hasMore: boolean): string | null {
  return hasMore ? `${ROOT}${path}?page=${page + 1}` : null
}
