import { readWorkbook } from '@wanchang/platform';
import { FORMATS, SHAPES, fileOf, type Movement, type ShapeName } from '../../testing';
import { lineKeys } from './line-keys';
import { readStatement } from './read-statement';

const ACCOUNT = '3100123409024567891';
const MOVEMENTS: readonly Movement[] = [
  { on: '2026-01-05', amount: '5000.00', name: '永嘉示例泵业（青岛）有限公司', account: '6222000011112222', text: '2026年会费' }, // prettier-ignore
  { on: '2026-01-05', amount: '-128.50', name: '示例物业', account: '6222000011113333', text: '水电' }, // prettier-ignore
  {
    on: '2026-01-09',
    amount: '12345.60',
    name: '示例阀门厂',
    account: '6222000011114444',
    text: '',
  },
];
const told = { account: ACCOUNT, movements: MOVEMENTS };
const BANKS: Record<ShapeName, string> = {
  'icbc two columns, newest first': 'icbc',
  'icbc direction and amount': 'icbc',
  'ccb numbered': 'ccb',
  'ccb header of two rows': 'other',
  'abc in and out': 'abc',
  'cmb signed': 'cmb',
};
const shapes = Object.keys(SHAPES) as ShapeName[];

const read = async (bytes: Buffer, account: string | null = null) =>
  readStatement((await readWorkbook(bytes)).sheets, account);
const refusal = (grid: string[][]) =>
  read(fileOf(grid, 'csv')).then(
    () => 'read',
    (error: { code: string; args: object }) => ({ code: error.code, ...error.args }),
  );

describe('a bank statement', () => {
  it.each(shapes.flatMap((shape) => FORMATS.map((format) => [shape, format] as const)))(
    'R12.1 is read as the bank exports it: %s as %s',
    async (shape, format) => {
      const statement = await read(fileOf(SHAPES[shape](told), format));
      expect(statement).toMatchObject({
        ...{ bank: BANKS[shape], account: ACCOUNT },
        ...{ openingBalance: '100000.00', closingBalance: '117217.10' },
      });
      expect(
        statement.lines.map(({ on, amount, counterName, counterAccount }) => ({
          ...{ on, amount, name: counterName, account: counterAccount },
        })),
      ).toEqual(
        MOVEMENTS.map(({ on, amount, name, account }) => ({
          ...{ on, amount, account, name: name.normalize('NFKC') },
        })),
      );
      expect(statement.lines[0]!.text).toContain('2026年会费');
    },
  );

  it.each(shapes)('R12.1 with a missing row is refused, and its place named: %s', async (shape) => {
    const grid = SHAPES[shape](told);
    const at = grid.findIndex((row) => row.some((cell) => cell.includes('示例物业')));
    grid.splice(at, 1);
    expect(await refusal(grid)).toMatchObject({
      ...{ code: 'fees.statement-gap', before: at, row: at + 1 },
    });
  });

  it('R12.1 whose figures cannot be read is refused with the row', async () => {
    const grid = SHAPES['ccb numbered'](told);
    grid[4]![8] = '105,0OO.00';
    expect(await refusal(grid)).toMatchObject({ code: 'fees.statement-row-unread', row: 5 });
  });

  it('R12.1 without balances, account or header says what to do', async () => {
    const grid = SHAPES['abc in and out'](told);
    expect(await refusal(grid.map((row) => row.filter((_, at) => at !== 5)))).toMatchObject({
      code: 'fees.statement-without-balance',
    });
    expect(await refusal(grid.slice(2))).toMatchObject({ code: 'fees.statement-account-missing' });
    expect((await read(fileOf(grid.slice(2), 'csv'), ACCOUNT)).account).toBe(ACCOUNT);
    expect(await refusal([['品名', '单价'], ['球阀', '5']])).toMatchObject({ code: 'fees.statement-unknown' }); // prettier-ignore
  });

  it('R12.1 gives each line the key that it has in every other form of the file', async () => {
    const keys = await Promise.all(
      shapes.map(async (shape) =>
        lineKeys((await read(fileOf(SHAPES[shape](told), 'xlsx'))).lines),
      ),
    );
    expect(new Set(keys.map((list) => list.join()))).toEqual(new Set([keys[0]!.join()]));
  });
});
