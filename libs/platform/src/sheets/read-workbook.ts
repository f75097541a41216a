import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { platformErrors, type PlatformErrorCode } from '../platform.errors';
import type { SheetLimits, Workbook } from './workbook';

const USUAL: SheetLimits = {
  rows: 20_000,
  firstRows: null,
  columns: 200,
  cells: 3_000_000,
  cellLength: 50_000,
  unpackedBytes: 400 * 1024 * 1024,
  heapMegabytes: 700,
  seconds: 90,
};

const PROGRAM = join(__dirname, 'child/main.mjs');

/** What the reading process answers. */
type Answer =
  | { readonly workbook: Workbook }
  | { readonly refused: PlatformErrorCode; readonly args: Record<string, string | number> };

/**
 * Reads XLSX, XLSM, XLSB, XLS, ODS, the HTML and XML tables that programs save under the name of a workbook, and text
 * files (UTF-8, UTF-16, GB 18030 or Big5; comma, semicolon, tab, `|` or `¦`). A process of its own does it, with
 * limits on time and memory: a hostile file takes no other work down with it.
 * @throws DomainError platform.sheet-unreadable, .sheet-encrypted, .sheet-too-long, .sheet-too-wide,
 * .sheet-too-full, .sheet-cell-too-long, .sheet-too-large, .sheet-too-slow
 */
export async function readWorkbook(
  bytes: Buffer,
  limits: Partial<SheetLimits> = {},
): Promise<Workbook> {
  const answer = await ask(bytes, { ...USUAL, ...limits });
  if ('workbook' in answer) return answer.workbook;
  throw platformErrors(answer.refused, { args: answer.args });
}

async function ask(bytes: Buffer, limits: SheetLimits): Promise<Answer> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${limits.heapMegabytes}`, PROGRAM, JSON.stringify(limits)],
    { stdio: ['pipe', 'pipe', 'pipe'], env: {} },
  );
  const late = setTimeout(() => child.kill('SIGKILL'), limits.seconds * 1000);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A process that refuses a file need not have read all of it.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  try {
    const [output, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]); // prettier-ignore
    if (code === 0) return JSON.parse(output) as Answer;
    if (child.signalCode === 'SIGKILL')
      return { refused: 'sheet-too-slow', args: { limit: limits.seconds } };
    if (/heap|memory|allocat/i.test(complaint)) return { refused: 'sheet-too-large', args: {} };
    throw platformErrors('sheet-unreadable', { cause: new Error(complaint.slice(0, 2000)) });
  } finally {
    clearTimeout(late);
    child.kill('SIGKILL');
  }
}
