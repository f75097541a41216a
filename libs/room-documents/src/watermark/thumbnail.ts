import sharp from 'sharp';
import { roomDocumentsErrors } from '../domain/room-documents.errors';

export const THUMBNAIL_TYPE = 'image/webp';

/** Pixels of the longer side: enough to know a picture by, too few to read a drawing. */
const LONGEST = 120;
const MEGAPIXELS = 50;

/**
 * A picture so small that it needs no mark: at most 120 pixels, and never more than half of the original.
 * @throws DomainError room-documents.image-unreadable
 */
export async function drawThumbnail(bytes: Buffer): Promise<Buffer> {
  try {
    const { width = 0, height = 0 } = await sharp(bytes).metadata();
    const side = Math.max(1, Math.min(LONGEST, Math.floor(Math.max(width, height) / 2)));
    return await sharp(bytes, { limitInputPixels: MEGAPIXELS * 1_000_000 })
      .timeout({ seconds: 20 })
      .rotate()
      .resize({ width: side, height: side, fit: 'inside' })
      .webp({ quality: 70 })
      .toBuffer();
  } catch (error) {
    throw roomDocumentsErrors('image-unreadable', { cause: error });
  }
}
