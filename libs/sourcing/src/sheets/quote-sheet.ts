import { writeCsv } from '@wanchang/platform';
import type { QuoteContent, QuoteLine } from '../domain/quote';
import { RFQ_LIMITS, type RfqContent } from '../domain/rfq';
import { headersOf, readEntries, SheetReader, type SheetColumns } from './columns';

const COLUMNS = {
  no: { zh: '行号', en: 'Line', others: ['序号', 'No'] },
  description: { zh: '品名', en: 'Name' },
  specification: { zh: '规格要求', en: 'Specification' },
  asked: { zh: '需求数量', en: 'Asked' },
  askedUnit: { zh: '单位', en: 'Unit' },
  unitPrice: { zh: '单价', en: 'Unit price', others: ['报价'] },
  unit: { zh: '计价单位', en: 'Per' },
  quantity: { zh: '可供数量', en: 'Quantity offered' },
  minimumOrder: { zh: '起订量', en: 'Minimum order', others: ['MOQ'] },
  leadTimeDays: { zh: '交期（天）', en: 'Lead time (days)', others: ['交期', '交货期'] },
  alternative: { zh: '替代品说明', en: 'Alternative' },
} satisfies SheetColumns<string>;

/** The lines of a request with the columns of a quote, filled with what the supplier has so far. */
export function quoteSheet({ lines }: RfqContent, known: QuoteContent | null): Promise<string> {
  const quoted = new Map(known?.lines.map((line) => [line.no, line]));
  const rows = lines.map(({ no, description, specification, quantity, unit }) => {
    const line = quoted.get(no);
    return [
      ...[String(no), description, specification, quantity, unit],
      ...[line?.unitPrice ?? '', line?.unit ?? unit, line?.quantity ?? ''],
      ...[line?.minimumOrder ?? '', line ? String(line.leadTimeDays) : '', line?.alternative ?? ''],
    ];
  });
  return writeCsv([headersOf(COLUMNS), ...rows]);
}

/**
 * The lines of a quote out of a sheet: those that have a price. What makes no sense as a quote is refused when it is sent.
 * @throws DomainError sourcing.sheet-without-columns, .sheet-unreadable, and those of `readWorkbook`
 */
export async function readQuoteSheet(bytes: Buffer, { lines }: RfqContent): Promise<QuoteLine[]> {
  const entries = await readEntries(bytes, COLUMNS, ['no', 'unitPrice']);
  const asked = new Map(lines.map((line) => [String(line.no), line]));
  const reader = new SheetReader();
  const quoted = entries.flatMap((entry): QuoteLine[] => {
    const { cells } = entry;
    if (cells.unitPrice === undefined) return [];
    const line = asked.get(cells.no ?? '');
    if (!line) reader.note(entry, COLUMNS.no, cells.no ?? '');
    const unitPrice = reader.decimal(entry, 'unitPrice', COLUMNS.unitPrice);
    const quantity = reader.decimal(entry, 'quantity', COLUMNS.quantity);
    const minimumOrder = reader.decimal(entry, 'minimumOrder', COLUMNS.minimumOrder);
    const days = Number(cells.leadTimeDays ?? 0);
    if (!Number.isInteger(days) || days < 0 || days > RFQ_LIMITS.leadTimeDays)
      reader.note(entry, COLUMNS.leadTimeDays, cells.leadTimeDays ?? '');
    if (!line || unitPrice === null) return [];
    return [
      {
        ...{ no: line.no, unitPrice, quantity, minimumOrder, leadTimeDays: days },
        unit: (cells.unit ?? line.unit).slice(0, RFQ_LIMITS.unit),
        alternative: (cells.alternative ?? '').slice(0, RFQ_LIMITS.alternative),
      },
    ];
  });
  reader.done();
  return quoted;
}
