import { toBuffer } from 'qrcode'

/** A link as a QR picture: a PNG to show on a screen or to print. */
export async function qrPicture(link: string): Promise<Uint8Array> {
  return toBuffer(link, { width: 640, margin: 3, errorCorrectionLevel: 'M' })
}
