import sharp from 'sharp';
import { readPicture } from './picture';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });

describe('a picture', () => {
  it('is re-encoded without what else was in the file', async () => {
    const exif = {
      IFD0: { Copyright: 'secret' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '28/1 9/1 0/1' },
    };
    const bytes = await blank(60, 40).withExif(exif).jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).exif?.includes('secret')).toBe(true);
    const { image, thumbnail } = await readPicture(bytes);
    for (const drawn of [image, thumbnail]) {
      const { exif: left, xmp, icc, format } = await sharp(drawn).metadata();
      expect({ left, xmp, icc, format }).toEqual({
        left: undefined,
        xmp: undefined,
        icc: undefined,
        format: 'webp',
      });
    }
  });

  it('stands upright and fits its bounds, and a small one is not blown up', async () => {
    const lying = await blank(3000, 1500).withMetadata({ orientation: 6 }).png().toBuffer();
    const { image, thumbnail } = await readPicture(lying);
    expect(await sharp(image).metadata()).toMatchObject({ width: 1000, height: 2000 });
    expect(await sharp(thumbnail).metadata()).toMatchObject({ width: 200, height: 400 });
    const small = await readPicture(await blank(10, 10).webp().toBuffer());
    expect(await sharp(small.image).metadata()).toMatchObject({ width: 10, height: 10 });
  });

  it('is refused when it has too many pixels, before they are decoded', async () => {
    const huge = await blank(10_000, 5_001).png({ compressionLevel: 9 }).toBuffer();
    await expect(readPicture(huge)).rejects.toMatchObject({ code: 'catalog.image-too-large' });
  });

  it.each([
    [
      'a drawing that can hold scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['no image at all', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(readPicture(bytes)).rejects.toMatchObject({ code: 'catalog.image-unreadable' });
  });

  it('is refused when it breaks off', async () => {
    const bytes = await blank(400, 400).png().toBuffer();
    await expect(readPicture(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({
      code: 'catalog.image-unreadable',
    });
  });
});
