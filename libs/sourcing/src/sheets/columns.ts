import { isDecimal, type LocalisedText } from '@wanchang/kernel';
import { readWorkbook, type SheetRow } from '@wanchang/platform';
import { sourcingErrors } from '../domain/sourcing.errors';

/** What a column of a sheet is called; other names that people write are read as well. */
export interface SheetColumn extends LocalisedText {
  readonly others?: readonly string[];
}

export type SheetColumns<Name extends string> = Readonly<Record<Name, SheetColumn>>;

export interface SheetEntry<Name extends string> {
  /** As a spreadsheet program shows it. */
  readonly number: number;
  readonly cells: Readonly<Partial<Record<Name, string>>>;
}

/** A title or a note may stand above the header. */
const HEADER_WITHIN = 10;

export const headersOf = <Name extends string>(columns: SheetColumns<Name>): string[] =>
  Object.values<SheetColumn>(columns).map(({ zh }) => zh);

/**
 * The rows below the header of the first sheet, by column.
 * @throws DomainError sourcing.sheet-without-columns, and those of `readWorkbook`
 */
export async function readEntries<Name extends string>(
  bytes: Buffer,
  columns: SheetColumns<Name>,
  needed: readonly NoInfer<Name>[],
): Promise<SheetEntry<Name>[]> {
  const rows = (await readWorkbook(bytes)).sheets[0]?.rows ?? [];
  const at = rows
    .slice(0, HEADER_WITHIN)
    .findIndex(({ cells }) => needed.every((name) => placeOf(columns[name], cells) >= 0));
  if (at < 0) {
    const names = needed.map((name) => columns[name]);
    const [zh, en] = [names.map((name) => name.zh).join('、'), names.map((name) => name.en).join(', ')]; // prettier-ignore
    throw sourcingErrors('sheet-without-columns', { args: { columns: { zh, en } } });
  }
  const places = (Object.keys(columns) as Name[]).map(
    (name) => [name, placeOf(columns[name], rows[at]!.cells)] as const,
  );
  return rows.slice(at + 1).map((row) => entryOf(row, places));
}

const spelled = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

function placeOf({ zh, en, others = [] }: SheetColumn, cells: readonly string[]): number {
  const names = new Set([zh, en, ...others].map(spelled));
  return cells.findIndex((cell) => names.has(spelled(cell)));
}

function entryOf<Name extends string>(
  { number, cells }: SheetRow,
  places: readonly (readonly [Name, number])[],
): SheetEntry<Name> {
  const known = places.flatMap(([name, at]) => {
    const text = at < 0 ? '' : (cells[at] ?? '').trim();
    return text === '' ? [] : [[name, text] as const];
  });
  return { number, cells: Object.fromEntries(known) as SheetEntry<Name>['cells'] };
}

/** Collects what cannot be read, so that all of it is said at once. */
export class SheetReader {
  private readonly problems: LocalisedText[] = [];

  /** A decimal string; null where the cell is empty or no number, which is noted. */
  decimal(entry: SheetEntry<string>, column: string, title: SheetColumn): string | null {
    const text = entry.cells[column];
    if (text === undefined) return null;
    const plain = text.normalize('NFKC').replace(/[,\s¥￥]/g, '');
    if (isDecimal(plain) && Number(plain) > 0) return plain;
    this.note(entry, title, text);
    return null;
  }

  note({ number }: SheetEntry<string>, { zh, en }: SheetColumn, text: string): void {
    const said = text.slice(0, 40);
    this.problems.push({
      zh: `${number} 行“${zh}”：${said}`,
      en: `row ${number}, “${en}”: ${said}`,
    });
  }

  /** @throws DomainError sourcing.sheet-unreadable */
  done(): void {
    const [first] = this.problems;
    if (first === undefined) return;
    const args = { count: this.problems.length, first };
    throw sourcingErrors('sheet-unreadable', { args });
  }
}
