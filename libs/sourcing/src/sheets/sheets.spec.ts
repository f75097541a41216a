import type { QuoteContent } from '../domain/quote';
import type { RfqContent } from '../domain/rfq';
import { readLinesSheet } from './lines-sheet';
import { quoteSheet, readQuoteSheet } from './quote-sheet';

const line = {
  specification: 'DN50',
  dueDate: null,
  alternativesAllowed: true,
  partialAllowed: true,
};
const content = {
  lines: [
    { ...line, no: 1, description: '球阀', quantity: '200', unit: '台' },
    { ...line, no: 4, description: '=钢管', quantity: '10', unit: '吨' },
  ],
} as unknown as RfqContent;
const quoted = {
  ...{ no: 4, unitPrice: '5.2', unit: 'kg', quantity: '9000', minimumOrder: '100' },
  ...{ leadTimeDays: 20, alternative: '无' },
};

it('R0.5 a quote goes into a sheet and comes back as it was', async () => {
  const known = { lines: [quoted] } as unknown as QuoteContent;
  const sheet = await quoteSheet(content, known);
  expect(await readQuoteSheet(Buffer.from(sheet), content)).toEqual([quoted]);
});

it('names each cell of a sheet that cannot be read, and takes nothing', async () => {
  const broken = '行号,单价,交期（天）\n1,约180,20\n9,5,x\n4,6,7';
  const refused = await readQuoteSheet(Buffer.from(broken), content).catch((error: Error) => error);
  expect(refused).toMatchObject({ code: 'sourcing.sheet-unreadable', args: { count: 3 } });
  expect(refused).toMatchObject({ args: { first: { zh: '2 行“单价”：约180' } } });
  await expect(readQuoteSheet(Buffer.from('a,b\n1,2'), content)).rejects.toMatchObject({
    code: 'sourcing.sheet-without-columns',
  });
});

it('R0.5 lines are read from a buyer’s own sheet: a title above, other names, full-width figures', async () => {
  const sheet =
    '二〇二六年采购清单\n序号,名称,规格型号,采购数量,计量单位,预算单价\n1,球阀,DN50,"１,200",台,180';
  expect(await readLinesSheet(Buffer.from(sheet))).toMatchObject([
    {
      description: '球阀',
      specification: 'DN50',
      quantity: '1200',
      unit: '台',
      targetPrice: '180',
    },
  ]);
  const broken = '品名,数量,单位\n球阀,很多,台\n阀,,';
  await expect(readLinesSheet(Buffer.from(broken))).rejects.toMatchObject({
    code: 'sourcing.sheet-unreadable',
  });
});
