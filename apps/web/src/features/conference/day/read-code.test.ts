import { create } from 'qrcode';
import { expect, it } from 'vitest';
import { newScans } from './new-scans';
import { readCode, type Frame } from './read-code';

const BADGE = '0b8f6f3e-6a57-4a3e-9c55-1f2e3d4c5b6a';

/** A picture with the code on white paper, so many pixels for each of its modules. */
function picture(text: string, scale = 4, margin = 16): Frame {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size * scale + 2 * margin;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < modules.size * scale; y += 1)
    for (let x = 0; x < modules.size * scale; x += 1)
      if (modules.get(Math.floor(y / scale), Math.floor(x / scale))) {
        const at = ((y + margin) * side + x + margin) * 4;
        data.fill(0, at, at + 3);
      }
  return { data, width: side, height: side };
}

it('R7.1 the camera reads the code of a badge, and nothing where there is none', () => {
  expect(readCode(picture(BADGE))).toBe(BADGE);
  const white = new Uint8ClampedArray(100 * 100 * 4).fill(255);
  expect(readCode({ data: white, width: 100, height: 100 })).toBeNull();
});

it('R7.1 a badge that stays before the camera is one scan; another one, or the same later, is a new one', () => {
  const isNew = newScans(1000);
  expect([isNew('a', 0), isNew('a', 500), isNew('a', 1400), isNew('b', 1500)]).toEqual([
    ...[true, false, false, true],
  ]);
  expect(isNew('b', 2600)).toBe(true);
});
