/** What a backup holds, and the marks by which each part of it is known to be whole. */
export interface Manifest {
  readonly format: 1;
  /** ISO 8601: the one moment that all rows are of. */
  readonly takenAt: string;
  /** Major version of the PostgreSQL server. */
  readonly postgres: number;
  /** In the order in which they ran. */
  readonly migrations: readonly string[];
  /** The comment on the table of migrations: what the first start chose. */
  readonly choice: string | null;
  readonly tables: readonly TablePart[];
  readonly sequences: readonly SequencePart[];
  readonly files: readonly FilePart[];
}

export interface TablePart {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the rows in the text format of COPY, compressed. */
  readonly sha256: string;
}

export interface SequencePart {
  readonly name: string;
  readonly lastValue: string;
}

export interface FilePart {
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const MANIFEST = 'manifest.json';
export const tableEntry = (name: string): string => `tables/${name}.copy.gz`;
export const fileEntry = (key: string): string => `files/${key}`;

/** Why a backup cannot be used: one line for its operator. */
export class BackupError extends Error {
  constructor(zh: string, en: string) {
    super(`${zh} / ${en}`);
  }
}

/** @throws BackupError for another format */
export function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== 1)
    throw new BackupError(
      '备份格式不认识，请使用更新的版本',
      'unknown format: use a newer version',
    );
  return manifest;
}
