import { isDate } from '@wanchang/kernel';
import type { RfqInputLine } from '../domain/rfq-text';
import { RFQ_LIMITS } from '../domain/rfq';
import { sourcingErrors } from '../domain/sourcing.errors';
import { readEntries, SheetReader, type SheetColumns } from './columns';

const COLUMNS = {
  description: { zh: '品名', en: 'Name', others: ['名称', '物料名称', '货物名称'] },
  specification: { zh: '规格要求', en: 'Specification', others: ['规格', '规格型号', '型号'] },
  quantity: { zh: '数量', en: 'Quantity', others: ['需求数量', '采购数量'] },
  unit: { zh: '单位', en: 'Unit', others: ['计量单位'] },
  dueDate: { zh: '需求日期', en: 'Needed by', others: ['交货日期', '到货日期'] },
  targetPrice: { zh: '目标单价', en: 'Target price', others: ['预算单价', '控制价'] },
} satisfies SheetColumns<string>;

/**
 * The lines of a request out of a buyer's sheet; nothing is kept.
 * @throws DomainError sourcing.sheet-without-columns, .sheet-unreadable, .sheet-too-long, and those of `readWorkbook`
 */
export async function readLinesSheet(bytes: Buffer): Promise<RfqInputLine[]> {
  const all = await readEntries(bytes, COLUMNS, ['description', 'quantity', 'unit']);
  const entries = all.filter(({ cells }) => cells.description !== undefined);
  const max = RFQ_LIMITS.lines;
  if (entries.length > max)
    throw sourcingErrors('sheet-too-long', { args: { max, count: entries.length } });
  const reader = new SheetReader();
  const lines = entries.map((entry): RfqInputLine => {
    const { cells } = entry;
    const quantity = reader.decimal(entry, 'quantity', COLUMNS.quantity);
    if (cells.quantity === undefined) reader.note(entry, COLUMNS.quantity, '');
    if (cells.unit === undefined) reader.note(entry, COLUMNS.unit, '');
    const due = cells.dueDate ?? null;
    if (due !== null && !isDate(due)) reader.note(entry, COLUMNS.dueDate, due);
    return {
      description: (cells.description ?? '').slice(0, RFQ_LIMITS.description),
      specification: (cells.specification ?? '').slice(0, RFQ_LIMITS.specification),
      unit: (cells.unit ?? '').slice(0, RFQ_LIMITS.unit),
      ...{ quantity: quantity ?? '', dueDate: due },
      ...{ alternativesAllowed: false, partialAllowed: true },
      targetPrice: reader.decimal(entry, 'targetPrice', COLUMNS.targetPrice),
    };
  });
  reader.done();
  return lines;
}
