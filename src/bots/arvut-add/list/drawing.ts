import { parentPort } from 'node:worker_threads'
import { layOut } from '../../kit/layout.ts'
import { png } from '../../kit/raster.ts'
import { type NetworkPicture, pictureOf } from './picture.ts'

/** Runs in a thread of its own: placing and drawing a hundred people takes long for a tap. */
parentPort?.on('message', ({ order, picture }: { order: number; picture: NetworkPicture }) => {
  try {
    const bytes = png(pictureOf(picture, layOut(picture)))
    parentPort?.postMessage({ order, bytes })
  } catch (fault) {
    parentPort?.postMessage({ order, fault: String(fault) })
  }
})
