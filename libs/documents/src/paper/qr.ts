import { create } from 'qrcode';
import { BLACK } from './measures';

/** A QR code of the text as vectors, its left upper corner at x and y; the light margin is the caller's. */
export function drawQr(
  pdf: PDFKit.PDFDocument,
  text: string,
  x: number,
  y: number,
  size: number,
): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const step = size / modules.size;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) pdf.rect(x + column * step, y + row * step, step, step);
  pdf.fill(BLACK);
}
