import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const PROGRAM = join(__dirname, 'child/main.mjs');
const BOUNDS = { heapMegabytes: 500, seconds: 20 } as const;

/** What a file says of itself. */
export interface FileMarks {
  readonly author: string;
  readonly lastModifiedBy: string;
  readonly tool: string;
}

/** Of PDF and the files of office programs; null for what says nothing, does not open, or takes too much time or memory. */
export async function readMarks(bytes: Buffer): Promise<FileMarks | null> {
  const child = spawn(process.execPath, [`--max-old-space-size=${BOUNDS.heapMegabytes}`, PROGRAM], {
    env: {},
  });
  // What it complains of is of no use to anybody: the file says nothing.
  child.stderr.resume();
  const late = setTimeout(() => child.kill('SIGKILL'), BOUNDS.seconds * 1000);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  try {
    const [output, code] = await Promise.all([text(child.stdout), ended]);
    return code === 0 ? (JSON.parse(output) as FileMarks | null) : null;
  } finally {
    clearTimeout(late);
  }
}
