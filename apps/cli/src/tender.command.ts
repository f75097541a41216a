import {
  readExport,
  SealedBidError,
  verifyExport,
  type Check,
  type Receipt,
} from '@wanchang/sealed-bids';
import { totalOfSealed } from '@wanchang/tendering';
import type { Command } from 'commander';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function tender(program: Command): void {
  program
    .command('tender')
    .description('sealed tenders')
    .command('verify')
    .description('work an opening out again from its export alone: no server, no database')
    .argument('<export>', 'the file “下载核算文件” of a tender')
    .option('--receipt <file>', 'a bidder’s own receipt, to be found in the record')
    .option('--files <folder>', 'downloaded attachments of quotes, under whatever names')
    .action(verify);
}

const WORDS: Readonly<Record<Check, string>> = {
  signatures: '两方签名 signatures of two sides',
  openers: '两位不同方的开启人 two openers of different sides',
  fewest: '报价家数 number of quotes',
  list: '摘要清单 list of hashes',
  time: '截止前收到 received before the deadline',
  hash: '摘要与承诺 hash and commitment',
  context: '绑定项目与开启人 bound to tender and openers',
  shares: '分片 shares',
  content: '开启结果 what the shares open',
  total: '总价 total',
  files: '附件 attachment',
  receipt: '回执 receipt',
};

interface VerifyOptions {
  readonly receipt?: string;
  readonly files?: string;
}

async function verify(file: string, { receipt, files }: VerifyOptions): Promise<void> {
  const { record, findings, ok } = await verifyExport(readExport(textOf(file)), {
    totalOf: totalOfSealed,
    receipt: receipt === undefined ? undefined : receiptOf(textOf(receipt)),
    fileOf: files === undefined ? undefined : filesIn(files),
  });
  const lines = findings.map(({ check, about, ok: fits }) => {
    const mark = fits === null ? '-' : fits ? 'ok' : 'WRONG';
    return `${mark}\t${WORDS[check]}${about === null ? '' : `\t${about}`}`;
  });
  const totals = record.quotes.map(
    ({ bidder, total, currency, outcome }) =>
      `${bidder}\t${total ? `${currency} ${total}` : outcome}`,
  );
  process.stdout.write(`${record.tender.number} ${record.tender.title}\n`);
  process.stdout.write(`${[...totals, ...lines].join('\n')}\n`);
  if (!ok) throw new Error('核算不一致 / the opening cannot be worked out as it was recorded');
  process.stdout.write('核算一致 / verified\n');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`读不到文件 / cannot be read: ${file}`, { cause });
  }
}

/** Of a folder and those in it, by what they hold: names do not matter. */
function filesIn(folder: string): (sha256: string) => Promise<Uint8Array | null> {
  const known = new Map<string, string>();
  for (const entry of entriesOf(folder)) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    known.set(createHash('sha256').update(readFileSync(path)).digest('hex'), path);
  }
  return (sha256) => {
    const path = known.get(sha256);
    return Promise.resolve(path === undefined ? null : readFileSync(path));
  };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    throw new Error(`读不到文件夹 / cannot be read: ${folder}`, { cause });
  }
}

function receiptOf(text: string): Receipt {
  try {
    const value = JSON.parse(text) as Partial<Receipt> | null;
    const { number, hash, commitment, receivedAt = '', files = [] } = value ?? {};
    if (number && hash && commitment && Array.isArray(files))
      return { number, hash, commitment, receivedAt, files };
  } catch (cause) {
    throw new SealedBidError('export-broken', { cause });
  }
  throw new SealedBidError('export-broken');
}
