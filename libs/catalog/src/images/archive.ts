import { fromBufferPromise, type Entry } from 'yauzl';
import { catalogErrors } from '../domain/catalog.errors';

/** Bounds of an archive of pictures; what unpacks to more is not unpacked to the end. */
export const ARCHIVE_LIMITS = { pictures: 60, entries: 500, megabytesOfOne: 15, megabytes: 150 } as const; // prettier-ignore

export interface ArchivedFile {
  /** With its folders, as it was packed. */
  readonly name: string;
  /** Null where it is no picture by its name, or larger than one may be. */
  readonly bytes: Buffer | null;
}

const MEGABYTE = 1024 * 1024;
const PICTURE = /\.(jpe?g|png|webp)$/i;
/** What file managers leave beside the files. */
const LEFT_BESIDE = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;
const UTF8_FLAG = 0x800;

/**
 * The files of a zip, one after the other. What it says of its own sizes is not believed.
 * @throws DomainError catalog.archive-unreadable, .archive-too-many, .archive-too-large
 */
export async function* archivedFiles(zip: Buffer): AsyncGenerator<ArchivedFile> {
  const file = await orUnreadable(() => fromBufferPromise(zip, { decodeStrings: false, validateEntrySizes: false })); // prettier-ignore
  if (file.entryCount > ARCHIVE_LIMITS.entries) throw tooMany();
  let left = ARCHIVE_LIMITS.megabytes * MEGABYTE;
  let pictures = 0;
  const entries = file.eachEntry()[Symbol.asyncIterator]();
  for (;;) {
    const next = await orUnreadable(() => entries.next());
    if (next.done) return;
    const entry: Entry = next.value;
    const name = nameOf(entry);
    if (name.endsWith('/') || LEFT_BESIDE.test(name)) continue;
    if (!PICTURE.test(name)) {
      yield { name, bytes: null };
      continue;
    }
    if ((pictures += 1) > ARCHIVE_LIMITS.pictures) throw tooMany();
    const chunks: Buffer[] = [];
    let size = 0;
    await orUnreadable(async () => {
      for await (const chunk of await file.openReadStreamPromise(entry)) {
        size += (chunk as Buffer).length;
        left -= (chunk as Buffer).length;
        if (left < 0) throw catalogErrors('archive-too-large', { args: { limit: ARCHIVE_LIMITS.megabytes } }); // prettier-ignore
        if (size <= ARCHIVE_LIMITS.megabytesOfOne * MEGABYTE) chunks.push(chunk as Buffer);
      }
    });
    const isTooLarge = size > ARCHIVE_LIMITS.megabytesOfOne * MEGABYTE;
    yield { name, bytes: isTooLarge ? null : Buffer.concat(chunks) };
  }
}

const tooMany = () => catalogErrors('archive-too-many', { args: { limit: ARCHIVE_LIMITS.pictures } }); // prettier-ignore

async function orUnreadable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if ((cause as { code?: string }).code?.startsWith('catalog.')) throw cause;
    throw catalogErrors('archive-unreadable', { cause });
  }
}

/** UTF-8 where it says so or is valid; otherwise what Windows in China writes. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
  const bytes = fileName as unknown as Buffer;
  const isUtf8 = (generalPurposeBitFlag & UTF8_FLAG) !== 0;
  try {
    return decoded(bytes, 'utf-8');
  } catch {
    return isUtf8 ? bytes.toString('latin1') : decoded(bytes, 'gb18030', false);
  }
}

function decoded(bytes: Buffer, encoding: string, fatal = true): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes).replaceAll('\\', '/');
}

/** What a file may be called after, the likeliest first: `K-77_2.jpg` and `K-77/正面.jpg` are pictures of K-77. */
export function namesIn(path: string): string[] {
  const parts = path.split('/');
  const base = parts.at(-1)!.replace(PICTURE, '');
  const unnumbered = base.replace(/[\s_-]*[(（]?\d{1,2}[)）]?$/, '');
  const folder = parts.at(-2) ?? '';
  return [...new Set([base, unnumbered, folder].map(nameKey))].filter(Boolean);
}

export function nameKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
