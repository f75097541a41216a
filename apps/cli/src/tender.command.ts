import {
  readExport,
  SealedBidError,
  verifyExport,
  type Check,
  type Receipt,
} from '@wanchang/sealed-bids';
import { totalOfSealed } from '@wanchang/tendering';
import type { Command } from 'commander';
import { readFileSync } from 'node:fs';

export function tender(program: Command): void {
  program
    .command('tender')
    .description('sealed tenders')
    .command('verify')
    .description('work an opening out again from its export alone: no server, no database')
    .argument('<export>', 'the file “下载核算文件” of a tender')
    .option('--receipt <file>', 'a bidder’s own receipt, to be found in the record')
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
  receipt: '回执 receipt',
};

async function verify(file: string, { receipt }: { receipt?: string }): Promise<void> {
  const { record, findings, ok } = await verifyExport(readExport(textOf(file)), {
    totalOf: totalOfSealed,
    receipt: receipt === undefined ? undefined : receiptOf(textOf(receipt)),
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

function receiptOf(text: string): Receipt {
  try {
    const value = JSON.parse(text) as Partial<Receipt> | null;
    const { number, hash, commitment, receivedAt = '' } = value ?? {};
    if (number && hash && commitment) return { number, hash, commitment, receivedAt };
  } catch (cause) {
    throw new SealedBidError('export-broken', { cause });
  }
  throw new SealedBidError('export-broken');
}
