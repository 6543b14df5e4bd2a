import sharp from 'sharp'
import { invalid } from '@/lib/errors'
import { maxUpload } from './types'

const maxEdge = 1600
const formats = new Set(['jpeg', 'png', 'webp', 'gif', 'heif'])

export type StoredImage = { bytes: Buffer; width: number; height: number }

/**
 * An uploaded picture as WebP of at most 1600 px: what it is say its bytes, not its name. Encoding anew drops places,
 * cameras and whatever else was hidden in it. SVG is refused, it can carry script. `field` bears the words of a refusal.
 */
export async function encodeImage(file: File, field: string): Promise<StoredImage> {
  if (file.size > maxUpload) throw invalid('files.imageTooLarge', { [field]: 'imageTooLarge' })
  try {
    const image = sharp(Buffer.from(await file.arrayBuffer()), { limitInputPixels: 50_000_000 })
    if (!formats.has((await image.metadata()).format ?? '')) throw new Error('not an image that we take')
    const { data, info } = await image
      .rotate()
      .resize({ width: maxEdge, height: maxEdge, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    throw invalid('files.notAnImage', { [field]: 'notAnImage' })
  }
}
