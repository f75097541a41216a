import { FONTS } from '@wanchang/documents';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { roomDocumentsErrors, type RoomDocumentsErrorCode } from '../domain/room-documents.errors';
import { Gate } from './gate';

const PROGRAM = join(__dirname, 'child/main.mjs');
const MARKABLE = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** What one copy may take; each comes from a process of its own. */
const BOUNDS = { heapMegabytes: 700, seconds: 30, megapixels: 50, side: 2400 } as const;
const LONGEST_NAME = 40;

/** Of one api process. */
const gate = new Gate(2, 8, () => roomDocumentsErrors('mark-busy'));

/** Who reads it, for which unit, and when. */
export interface Mark {
  readonly unit: string;
  readonly person: string;
  readonly at: Date;
}

export interface MarkedCopy {
  readonly bytes: Buffer;
  readonly type: string;
  readonly pages: number;
}

export const isMarkable = (type: string | null): boolean => MARKABLE.includes(type ?? '');

/**
 * A copy of a PDF or picture with the mark laid over each page; the given bytes are left as they are. The text of a PDF
 * stays text. What a PDF would run by itself, and files inside it, are not in the copy.
 * @throws DomainError room-documents.pdf-encrypted, .pdf-unreadable, .image-unreadable, .image-too-large,
 * .mark-too-heavy, .mark-busy
 */
export function markCopy(bytes: Buffer, type: string, mark: Mark): Promise<MarkedCopy> {
  return gate.through(() => copied(bytes, type, mark));
}

async function copied(bytes: Buffer, type: string, mark: Mark): Promise<MarkedCopy> {
  const { megapixels, side } = BOUNDS;
  const order = {
    ...{ type, lines: linesOf(mark), at: mark.at, font: FONTS.text },
    ...{ megapixels, side },
  };
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${BOUNDS.heapMegabytes}`, PROGRAM, JSON.stringify(order)],
    { env: {} },
  );
  const late = setTimeout(() => child.kill('SIGKILL'), BOUNDS.seconds * 1000);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A process that refuses a file need not have read all of it.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  try {
    const [output, complaint, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended]); // prettier-ignore
    if (code !== 0) throw refusalOf(complaint, child.signalCode);
    const head = output.indexOf('\n');
    const { pages, type: made } = JSON.parse(output.toString('utf8', 0, head)) as MarkedCopy;
    return { bytes: output.subarray(head + 1), type: made, pages };
  } finally {
    clearTimeout(late);
    child.kill('SIGKILL');
  }
}

function refusalOf(complaint: string, signal: NodeJS.Signals | null): Error {
  const [, code] = /refused:([a-z-]+)/.exec(complaint) ?? [];
  if (code)
    return roomDocumentsErrors(code as RoomDocumentsErrorCode, {
      args: { limit: BOUNDS.megapixels },
    });
  if (signal || /heap|memory|allocat/i.test(complaint))
    return roomDocumentsErrors('mark-too-heavy', { cause: new Error(complaint.slice(0, 500)) });
  return new Error(`a copy was not marked: ${complaint.slice(0, 2000)}`);
}

const TIME = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' },
});

function linesOf({ unit, person, at }: Mark): string[] {
  const short = (name: string) => [...name].slice(0, LONGEST_NAME).join('');
  return [`${short(unit)} ${short(person)}`, `${TIME.format(at)} 北京时间`];
}
