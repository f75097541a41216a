import sharp from 'sharp';
import { catalogErrors } from '../domain/catalog.errors';

const ACCEPTED: readonly string[] = ['jpeg', 'png', 'webp'];
const MEGAPIXELS = 50;
const LONGEST_SIDE = 2000;
const THUMBNAIL_SIDE = 400;

export interface Picture {
  readonly image: Buffer;
  readonly thumbnail: Buffer;
}

export const PICTURE_TYPE = 'image/webp';
/** The name under which a thumbnail stands beside its image. */
export const THUMBNAIL = 'thumbnail';

/**
 * A picture re-encoded, upright and at most 2000 pixels long, with a thumbnail. What else was in the file, such
 * as the place where it was taken, is left behind.
 * @throws DomainError catalog.image-unreadable, .image-too-large
 */
export async function readPicture(bytes: Buffer): Promise<Picture> {
  const {
    width = 0,
    height = 0,
    format,
  } = await orUnreadable(() => sharp(bytes, { limitInputPixels: false }).metadata());
  if (!ACCEPTED.includes(format ?? '')) throw catalogErrors('image-unreadable');
  if (width * height > MEGAPIXELS * 1_000_000) {
    throw catalogErrors('image-too-large', { args: { limit: MEGAPIXELS } });
  }
  return {
    image: await orUnreadable(() => drawn(bytes, LONGEST_SIDE)),
    thumbnail: await orUnreadable(() => drawn(bytes, THUMBNAIL_SIDE)),
  };
}

function drawn(bytes: Buffer, side: number): Promise<Buffer> {
  return sharp(bytes, { failOn: 'error', limitInputPixels: MEGAPIXELS * 1_000_000 })
    .timeout({ seconds: 20 })
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer();
}

async function orUnreadable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw catalogErrors('image-unreadable', { cause: error });
  }
}
