import { readTables } from '@wanchang/table-reader';
import { readRow } from './read-row';

const FACTS = {
  side: 'supply',
  kind: 'products',
  regionCode: '330324',
  today: '2026-12-01',
} as const;
const HEADER = ['名称', '规格', '单价', '数量', '起订量', '交货期', '说明'];
const RIGHT = ['球阀', 'DN50', '5', '5', '5', '15天', '好'];
/** Longer than anybody writes, and not yet too long for a cell. */
const LETTERS = 40_000;
/** Reading in proportion to what is there takes milliseconds; by its square it takes minutes. */
const SOON_MS = 20_000;

const PARTS = ['(', '（', ' ', ',', '1', '1 ', '1,', '一', '-', '/', 'DN5 ', '阀', '[', 'a:', '元'];
const cases = HEADER.flatMap((header, at) => PARTS.map((part) => [header, part, at] as const));

function read(cells: readonly string[]) {
  const rows = [HEADER, cells, RIGHT].map((own, at) => ({ number: at + 1, cells: own }));
  const sheet = { name: '', hidden: false, rows, hiddenColumns: [], merges: [] };
  const records = readTables([sheet]).flatMap((table) => table.records);
  return records.map((record) => readRow(record, FACTS));
}

it.each(cases)(
  'a cell of %s that is %j over and over is read as soon as any other',
  (_, part, at) => {
    const endless = `${part.repeat(LETTERS / part.length)}x`;
    const since = performance.now();
    const found = read(RIGHT.map((cell, column) => (column === at ? endless : cell)));
    expect(performance.now() - since).toBeLessThan(SOON_MS);
    expect(found.at(-1)?.content?.title).toContain('球阀');
  },
);
