import { readWorkbook } from '@wanchang/platform';
import { readTables } from '@wanchang/table-reader';
import { publishProblems } from '../publish.rules';
import { intentions, metals } from '../../testing/real-sheets';
import type { ImportFacts } from './import-facts';
import { readRow, type RowReading } from './read-row';

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

describe.each(intentions)('procurement intentions as published: $name', ({ bytes, expected }) => {
  const facts: ImportFacts = {
    side: 'demand',
    kind: 'products',
    regionCode: '620423',
    today: '2026-01-28',
  };
  let rows: (RowReading & { row: number })[];

  beforeAll(async () => {
    rows = await readings(bytes, facts);
  });

  it('are all accepted, without their repeated headers and their details', () => {
    expect(rows).toHaveLength(expected.demands);
    expect(rows.filter(({ content }) => content === null)).toEqual([]);
  });

  it('have the details that were folded below other rows', () => {
    const detailed = rows.filter(({ content }) =>
      content?.attributes.some(({ name }) => name === '拟面向中小企业预留'),
    );
    expect(detailed).toHaveLength(expected.details);
    const rental = rows.find(({ title }) => /租赁$/.test(title ?? ''));
    expect(rental).toMatchObject({
      content: {
        description: expect.stringContaining('租赁'),
        price: { amount: '220000', currency: 'CNY' },
        priceUnit: '项',
        dueDate: expect.stringMatching(/^2026-(03-31|09-30)$/),
        regionCode: expect.stringMatching(/^(37|62)0000$/),
      },
    });
  });

  it('have their amounts read as 万元, each with a note', () => {
    expect(tally(rows.flatMap(({ problems }) => problems))).toEqual({
      'read-as-ten-thousands': expected.demands,
    });
  });

  it('can be published, but for those whose industry no word tells', () => {
    const problems = tally(rows.flatMap(({ content }) => publishProblems(content!, facts.today)));
    expect(problems).toEqual(
      expected.withoutIndustry > 0 ? { 'industry-missing': expected.withoutIndustry } : {},
    );
  });
});

describe.each(metals)('titles of metal products as they are sold: $name', ({ bytes, expected }) => {
  const facts: ImportFacts = {
    side: 'supply',
    kind: 'products',
    regionCode: '330324',
    today: '2026-01-28',
  };
  let rows: (RowReading & { row: number })[];

  beforeAll(async () => {
    rows = await readings(bytes, facts);
  });

  it('are all accepted, with their price', () => {
    expect(rows).toHaveLength(expected.supplies);
    expect(rows.filter(({ content }) => content?.price?.currency !== 'CNY')).toEqual([]);
    expect(tally(rows.flatMap(({ problems }) => problems))).toEqual({});
  });

  it('can be published, but for a few without an industry or a real title', () => {
    expect(tally(rows.flatMap(({ content }) => publishProblems(content!, facts.today)))).toEqual({
      'title-too-short': expected.tooShort,
    });
  });
});
