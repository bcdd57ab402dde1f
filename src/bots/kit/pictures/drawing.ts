import { parentPort } from 'node:worker_threads'
import { png } from './raster.ts'
import { type Sheet, svgOf } from './sheet.ts'

/** Runs in a thread of its own: placing and drawing a hundred people takes long for a tap. */
parentPort?.on('message', (sheet: Sheet) => {
  parentPort?.postMessage(png(svgOf(sheet)))
})
