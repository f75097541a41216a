import { parseArgs } from 'node:util';
import { readWorkbook } from '@wanchang/platform';
import { readTables } from '@wanchang/table-reader';
import type { ImportFacts } from '../domain/import/import-facts';
import { readRow } from '../domain/import/read-row';
import { compare, type ReadRow, type Verdict } from './compare';
import type { Sample } from './draft';
import { HOME, TODAY } from './expected';
import { measureLarge } from './large';
import { Random } from './random';
import { SHAPES, type Shape } from './shapes';

const USAGE = `npm run bench:import -- [--rows 100000] [--seed 1] [--each 2] [--only <shape>] [--faults 5] [--json]
  --rows    instead: time and memory of one workbook of so many rows
  --each    workbooks of each shape
  --faults  shows so many faults of each workbook`;

type Counts = Omit<Verdict, 'faults'>;
const NONE: Counts = { rows: 0, right: 0, silentlyWrong: 0, wrong: 0, lost: 0, tooMany: 0 };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      each: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
      rows: { type: 'string' },
      faults: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const [seed, each, faults] = [values.seed, values.each, values.faults].map(Number) as [number, number, number]; // prettier-ignore
  if (!Number.isInteger(seed) || !(each >= 1)) {
    console.error(USAGE);
    return 2;
  }
  if (values.rows) {
    console.log(JSON.stringify(await measureLarge(Number(values.rows), seed), null, values.json ? 0 : 2)); // prettier-ignore
    return 0;
  }
  const byShape: Record<string, Counts> = {};
  for (const [name, shape] of Object.entries(SHAPES)) {
    if (!name.includes(values.only)) continue;
    const verdicts = await judge(name, shape, seed, each);
    byShape[name] = verdicts.reduce(sum, NONE);
    const found = verdicts.flatMap((verdict, at) => verdict.faults.slice(0, faults).map((fault) => `${name} ${at}: ${fault}`)); // prettier-ignore
    if (found.length > 0) console.error(found.join('\n'));
    if (!values.json) console.log(`${name.padEnd(28)} ${JSON.stringify(byShape[name])}`);
  }
  const report = reportOf(byShape, { seed, workbooks: each * Object.keys(byShape).length });
  console.log(JSON.stringify(report, null, values.json ? 0 : 2));
  return report.targets.every(({ met }) => met) ? 0 : 1;
}

/** Each workbook has a seed of its own: another shape more or less changes no other. */
async function judge(name: string, shape: Shape, seed: number, each: number): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let at = 0; at < each; at += 1) {
    const sample = shape(new Random(hash(`${name}/${seed}/${at}`)));
    verdicts.push(compare(sample.expected, await read(sample)));
  }
  return verdicts;
}

/** FNV-1a. */
function hash(text: string): number {
  return [...text].reduce((before, char) => Math.imul(before ^ char.charCodeAt(0), 0x01000193), 0x811c9dc5); // prettier-ignore
}

async function read({ bytes, side }: Sample): Promise<ReadRow[]> {
  const facts: ImportFacts = { side, kind: 'products', regionCode: HOME, today: TODAY };
  const { sheets } = await readWorkbook(bytes);
  return readTables(sheets).flatMap(({ sheet, records }) =>
    records.map((record) => ({ sheet, row: record.row, reading: readRow(record, facts) })),
  );
}

const sum = (left: Counts, right: Counts): Counts => ({
  rows: left.rows + right.rows,
  right: left.right + right.right,
  silentlyWrong: left.silentlyWrong + right.silentlyWrong,
  wrong: left.wrong + right.wrong,
  lost: left.lost + right.lost,
  tooMany: left.tooMany + right.tooMany,
});

function reportOf(byShape: Record<string, Counts>, made: { seed: number; workbooks: number }) {
  const shapes = Object.keys(byShape).length;
  const all = Object.values(byShape).reduce(sum, NONE);
  const share = Number((all.right / Math.max(1, all.rows)).toFixed(4));
  const targets = [
    { name: 'workbooks', measured: made.workbooks, target: '>= 60', met: made.workbooks >= 60 },
    { name: 'shapes', measured: shapes, target: '>= 20', met: shapes >= 20 },
    { name: 'share of rows right', measured: share, target: '>= 0.95', met: share >= 0.95 },
    { name: 'rows silently wrong', measured: all.silentlyWrong, target: '0', met: all.silentlyWrong === 0 }, // prettier-ignore
  ];
  return { ...made, shapes, all, byShape, targets };
}

main().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
