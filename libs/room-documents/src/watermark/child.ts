import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { roomDocumentsErrors, type RoomDocumentsErrorCode } from '../domain/room-documents.errors';
import { Gate } from './gate';

const PROGRAM = join(__dirname, 'child/main.mjs');

/** What one file may take; each is read by a process of its own. */
export const BOUNDS = { heapMegabytes: 700, seconds: 30, megapixels: 50, side: 2400 } as const;

/** Of one api process. */
const gate = new Gate(2, 8, () => roomDocumentsErrors('mark-busy'));

/** What the process says of the file, and the bytes that it made. */
export interface ChildAnswer<Head> {
  readonly head: Head;
  readonly bytes: Buffer;
}

/**
 * Has a file read by a process of its own, with bounds on its memory and time: a hostile one takes no request down.
 * @throws DomainError room-documents.pdf-encrypted, .pdf-unreadable, .image-unreadable, .image-too-large,
 * .mark-too-heavy, .mark-busy
 */
export function askChild<Head>(bytes: Buffer, order: object): Promise<ChildAnswer<Head>> {
  return gate.through(() => answered<Head>(bytes, order));
}

async function answered<Head>(bytes: Buffer, order: object): Promise<ChildAnswer<Head>> {
  const { megapixels, side } = BOUNDS;
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${BOUNDS.heapMegabytes}`,
      PROGRAM,
      JSON.stringify({ ...order, megapixels, side }),
    ],
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
    const end = output.indexOf('\n');
    const head = JSON.parse(output.toString('utf8', 0, end)) as Head;
    return { head, bytes: output.subarray(end + 1) };
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
  return new Error(`a file was not read: ${complaint.slice(0, 2000)}`);
}
