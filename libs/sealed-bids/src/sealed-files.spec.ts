import {
  isSealedFile,
  makeOpenerKey,
  open,
  openFile,
  openShare,
  readEnvelope,
  seal,
  SIDES,
  type FileToSeal,
  type OpenedShare,
  type OpenerKey,
} from './index';

const CONTEXT = { tender: 't-7', version: 3, bidder: 'b-42' };
const PRICES: FileToSeal = { name: '报价明细.xlsx', bytes: Buffer.from('单价 98765.43') };
const DRAWING: FileToSeal = { name: '图纸.pdf', bytes: Buffer.alloc(70_000, 7) };

let keys: OpenerKey[];
beforeAll(async () => {
  keys = await Promise.all(SIDES.map(() => makeOpenerKey()));
});

const sealed = (files: readonly FileToSeal[], context = CONTEXT) =>
  seal({ quote: {} }, context, keys.map(({ recipient }) => recipient), files); // prettier-ignore
const sharesOf = (text: string): Promise<OpenedShare[]> =>
  Promise.all(keys.slice(0, 2).map((key) => openShare(readEnvelope(text), key)));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );

describe('a file that is sealed with a quote', () => {
  it('opens with the quote and is what went in, to the byte', async () => {
    const { text, files } = await sealed([PRICES, DRAWING]);
    const shares = await sharesOf(text);
    const envelope = readEnvelope(text);
    for (const [at, { bytes }] of [PRICES, DRAWING].entries()) {
      const opened = await openFile(envelope, shares, at + 1, files[at]!.bytes);
      expect(Buffer.from(opened).equals(Buffer.from(bytes))).toBe(true);
    }
    const { files: said } = (await open(envelope, shares)) as { files: { name: string }[] };
    expect(said.map(({ name }) => name)).toEqual(['报价明细.xlsx', '图纸.pdf']);
  });

  it('shows neither name nor content, and its length only in steps of 64 KiB', async () => {
    const { text, files } = await sealed([PRICES, DRAWING]);
    expect(text).not.toContain('报价明细');
    const [short, long] = files;
    expect(Buffer.from(short!.bytes).includes('98765')).toBe(false);
    expect(long!.bytes.length - short!.bytes.length).toBe(65_536);
    expect((await sealed([{ name: '', bytes: Buffer.alloc(9) }])).files[0]!.size).toBe(short!.size);
  });

  it('opens with no single share, in no other place of the quote, and for no other bidder', async () => {
    const { text, files } = await sealed([PRICES, PRICES]);
    const envelope = readEnvelope(text);
    const shares = await sharesOf(text);
    const [bytes, same] = files.map((file) => file.bytes);
    expect(await codeOf(openFile(envelope, shares.slice(1), 1, bytes!))).toBe('shares-missing');
    expect(await codeOf(openFile(envelope, shares, 2, bytes!))).toBe('file-broken');
    expect(await codeOf(openFile(envelope, shares, 3, bytes!))).toBe('file-broken');
    expect(Buffer.from(bytes!).equals(Buffer.from(same!))).toBe(false);
    const other = await sealed([PRICES], { ...CONTEXT, bidder: 'b-43' });
    expect(await codeOf(openFile(envelope, shares, 1, other.files[0]!.bytes))).toBe('file-broken');
  });

  it('is found out by its ciphertext, which it alone comes to', async () => {
    const { text, files } = await sealed([PRICES]);
    const [envelope, shares] = [readEnvelope(text), await sharesOf(text)];
    const changed = Buffer.from(files[0]!.bytes);
    changed[40]! ^= 1;
    expect(await codeOf(openFile(envelope, shares, 1, changed))).toBe('file-broken');
    expect(await isSealedFile(envelope, shares, 1, PRICES.bytes)).toBe(true);
    expect(await isSealedFile(envelope, shares, 1, Buffer.from('单价 98765.44'))).toBe(false);
  });

  it('is one of ten at most', async () => {
    expect(await codeOf(sealed(Array.from({ length: 11 }, () => PRICES)))).toBe('too-many-files');
  });

  it('is named once, with hash, vector and length, or the envelope is none', async () => {
    const { text } = await sealed([PRICES]);
    const value = JSON.parse(text) as { files: object[]; format: string };
    const spelled = (changes: object) => () => readEnvelope(JSON.stringify({ ...value, ...changes })); // prettier-ignore
    const [file] = value.files;
    expect(spelled({})).not.toThrow();
    for (const files of [[], [file, file], [{ ...file, more: 1 }], [{ ...file, size: -1 }], null])
      expect(spelled({ files })).toThrow('not complete');
    expect(spelled({ format: 'wanchang-sealed-quote/1' })).toThrow('not complete');
  });
});
