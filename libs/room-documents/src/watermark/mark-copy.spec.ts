import { readPdf } from '@wanchang/documents/testing';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { aPdf } from '../testing';
import { isMarkable, markCopy, type Mark } from './mark-copy';

const PDF = 'application/pdf';
const mark: Mark = {
  ...{ unit: '永嘉示例阀门有限公司', person: '王芳 <审核>' },
  at: new Date('2026-11-30T02:31:00Z'),
};
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const picture = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();

describe('the marked copy', () => {
  it('of a PDF names reader, unit and time on each page, keeps its text as text and its original as it was', async () => {
    const original = await aPdf(3);
    const before = hash(original);
    const { bytes, pages, type } = await markCopy(original, PDF, mark);
    expect({ pages, type, unchanged: hash(original) === before }).toEqual({
      ...{ pages: 3, type: PDF, unchanged: true },
    });
    const { pages: texts } = await readPdf(bytes);
    expect(texts).toHaveLength(3);
    for (const [at, text] of texts.entries()) {
      expect(text).toContain(`铸钢闸阀技术协议第${at + 1}页第25行`);
      expect(text).toContain('永嘉示例阀门有限公司王芳<审核>');
      expect(text).toContain('2026-11-3010:31北京时间');
    }
  });

  it.each([
    [900, 600],
    [40, 30],
  ])('of a picture is another picture of the same size: %d × %d', async (width, height) => {
    const original = await picture(width, height);
    const { bytes, type } = await markCopy(original, 'image/jpeg', mark);
    const [plain, marked] = await Promise.all([
      sharp(original).greyscale().stats(),
      sharp(bytes).greyscale().stats(),
    ]);
    expect(type).toBe('image/webp');
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
    expect(plain.channels[0]!.stdev).toBeLessThan(1);
    expect(marked.channels[0]!.stdev).toBeGreaterThan(3);
  });

  it.each([
    ['a protected PDF', 'pdf-encrypted', () => aPdf(1, '密', 'secret'), PDF],
    ['a broken PDF', 'pdf-unreadable', () => Promise.resolve(Buffer.from('%PDF-1.7 broken')), PDF],
    ['half of a PDF', 'pdf-unreadable', async () => (await aPdf(2)).subarray(0, 900), PDF],
    [
      'a broken picture',
      'image-unreadable',
      async () => (await picture()).subarray(0, 300),
      'image/jpeg',
    ],
  ])('is refused of %s', async (_, code, bytes, type) => {
    await expect(markCopy(await bytes(), type, mark)).rejects.toMatchObject({
      code: `room-documents.${code}`,
    });
  });

  it('is made of PDF and pictures alone', () => {
    expect([PDF, 'image/png', 'text/csv', null].map(isMarkable)).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
