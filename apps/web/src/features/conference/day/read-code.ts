import jsQR from 'jsqr';

/** Pixels of a picture, four bytes each. */
export type Frame = Pick<ImageData, 'data' | 'width' | 'height'>;

/** The text of the QR code in a picture of a camera; null where there is none, or none that can be read. */
export function readCode({ data, width, height }: Frame): string | null {
  const found = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
  return found?.data ? found.data : null;
}
