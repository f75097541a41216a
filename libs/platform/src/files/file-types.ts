import { fromBuffer } from './detect';

export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

interface FileType {
  readonly type: string;
  readonly extension: string;
}

const XLSX: FileType = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
};
const CSV: FileType = { type: 'text/csv', extension: 'csv' };

/** What may be uploaded for which purpose. */
export const FILE_KINDS = {
  image: [
    { type: 'image/jpeg', extension: 'jpg' },
    { type: 'image/png', extension: 'png' },
    { type: 'image/webp', extension: 'webp' },
  ],
  spreadsheet: [XLSX, CSV],
  document: [
    { type: 'application/pdf', extension: 'pdf' },
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      extension: 'docx',
    },
    XLSX,
    CSV,
    { type: 'text/plain', extension: 'txt' },
    { type: 'application/zip', extension: 'zip' },
  ],
} as const satisfies Record<string, readonly FileType[]>;
export type FileKind = keyof typeof FILE_KINDS;

/** The type by the bytes themselves; a name only tells text files apart, which have no signature. */
export async function detectType({ name, bytes }: Upload): Promise<string | null> {
  const detected = await fromBuffer(bytes);
  if (detected) return detected;
  if (bytes.subarray(0, 8192).includes(0)) return null;
  if (/\.csv$/i.test(name)) return 'text/csv';
  return /\.(txt|md)$/i.test(name) ? 'text/plain' : null;
}
