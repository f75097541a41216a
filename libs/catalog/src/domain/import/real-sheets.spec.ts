import { readWorkbook } from '@wanchang/platform';
import { readTables } from '@wanchang/table-reader';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishProblems } from '../publish.rules';
import { sharedDataFile, suppliesAsCsv } from '../../testing/real-sheets';
import type { ImportFacts } from './import-facts';
import { readRow, type RowReading } from './read-row';

const demands = sharedDataFile('demands_procurement_intentions.xlsx');
const supplies = sharedDataFile('supplies_metal_1688.json');
const here = existsSync(demands) && existsSync(supplies);
const needsFiles = `(needs ${join('..', 'shared', 'data', 'real')})`;

async function readings(
  bytes: Buffer,
  facts: ImportFacts,
): Promise<(RowReading & { row: number })[]> {
  const [table] = readTables((await readWorkbook(bytes)).sheets);
  return table!.records.map((record) => ({ row: record.row, ...readRow(record, facts) }));
}

/** How many rows have each problem. */
function tally(problems: readonly { code: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

(here ? describe : describe.skip)(`procurement intentions as published ${needsFiles}`, () => {
  const facts: ImportFacts = {
    side: 'demand',
    kind: 'products',
    regionCode: '620423',
    today: '2026-01-28',
  };
  let rows: (RowReading & { row: number })[];

  beforeAll(async () => {
    rows = await readings(readFileSync(demands), facts);
  });

  it('of 79 rows 13 are headers, 21 are details and 45 are demands, all of which are accepted', () => {
    expect(rows).toHaveLength(45);
    expect(rows.filter(({ content }) => content === null)).toEqual([]);
  });

  it('have the details that were folded below other rows', () => {
    expect(
      rows.filter(({ content }) =>
        content?.attributes.some(({ name }) => name === '拟面向中小企业预留'),
      ),
    ).toHaveLength(21);
    expect(rows.find(({ row }) => row === 60)).toMatchObject({
      title: '海试船租赁',
      content: {
        description: expect.stringContaining('租赁700吨以上海洋科调船1艘'),
        price: { amount: '220000', currency: 'CNY' },
        priceUnit: '项',
        dueDate: '2026-03-31',
        regionCode: '370000',
      },
    });
  });

  it('have their amounts read as 万元, each with a note', () => {
    expect(tally(rows.flatMap(({ problems }) => problems))).toEqual({
      'read-as-ten-thousands': 45,
    });
  });

  it('can be published, but for those whose industry no word tells', () => {
    expect(tally(rows.flatMap(({ content }) => publishProblems(content!, facts.today))))
      .toMatchInlineSnapshot(`
      {
        "industry-missing": 17,
      }
    `);
  });
});

(here ? describe : describe.skip)(`titles of metal products as they are sold ${needsFiles}`, () => {
  const facts: ImportFacts = {
    side: 'supply',
    kind: 'products',
    regionCode: '330324',
    today: '2026-01-28',
  };
  let rows: (RowReading & { row: number })[];

  beforeAll(async () => {
    rows = await readings(suppliesAsCsv(readFileSync(supplies, 'utf8')), facts);
  });

  it('are all accepted, with their price', () => {
    expect(rows).toHaveLength(140);
    expect(rows.filter(({ content }) => content?.price?.currency !== 'CNY')).toEqual([]);
    expect(tally(rows.flatMap(({ problems }) => problems))).toEqual({});
  });

  it('can be published, but for a few without an industry or a real title', () => {
    expect(tally(rows.flatMap(({ content }) => publishProblems(content!, facts.today))))
      .toMatchInlineSnapshot(`
      {
        "title-too-short": 2,
      }
    `);
  });
});
