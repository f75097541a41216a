import { Injectable } from '@nestjs/common';
import { Files, type Run } from '@wanchang/platform';
import type { ImportChoices } from '../domain/import/import-choices';
import { toRemember } from './table-shape';
import { importedTable } from '../domain/listing-import';
import { ImportColumns } from '../persistence/import-columns';
import { Imports } from '../persistence/imports';
import type { FoundRecord } from './import-outcome';
import { ImportReader, type FoundTable } from './import-reader';

/** The goods in the file of an import. A long file is read once, not again in every turn that this process takes. */
@Injectable()
export class ImportedGoods {
  private lastRead: { readonly id: string; readonly records: readonly FoundRecord[] } | null = null;

  constructor(
    private readonly imports: Imports,
    private readonly files: Files,
    private readonly columns: ImportColumns,
    private readonly reader: ImportReader,
  ) {}

  /** In the order of the file. @throws DomainError those of {@link ImportReader.read} */
  async of(run: Run): Promise<readonly FoundRecord[]> {
    if (this.lastRead?.id !== run.id || run.processed === 0)
      this.lastRead = { id: run.id, records: await this.read(run) };
    return this.lastRead.records;
  }

  forget(importId: string): void {
    if (this.lastRead?.id === importId) this.lastRead = null;
  }

  /**
   * The first reading keeps what it took the columns for, so that each later one finds the same goods in the same order,
   * whatever the unit says of another file meanwhile.
   */
  private async read({ id, processed }: Run): Promise<readonly FoundRecord[]> {
    const { fileId, memberId, side, choices } = (await this.imports.file(id))!;
    const isFirst = processed === 0;
    const remembered = isFirst ? await this.columns.of(memberId, side) : [];
    const bytes = await this.files.bytes(fileId);
    const reading = { choices, remembered, firstRows: null };
    const { tables, records } = await this.reader.read(bytes, reading);
    if (!isFirst) return records;
    const columns = tables.flatMap(chosenIn);
    await this.imports.recordTables(id, tables.map(importedTable), { ...choices, columns });
    const said = tables.flatMap((table) => toRemember(table.columns) ?? []);
    await this.columns.remember(memberId, side, said);
    return records;
  }
}

function chosenIn({ sheet, columns }: FoundTable): ImportChoices['columns'] {
  return columns
    .filter(({ reason }) => reason === 'user')
    .map(({ at, header, meaning }) => ({ sheet, at, header, meaning }));
}
