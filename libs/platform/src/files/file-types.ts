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
const XLS: FileType = { type: 'application/vnd.ms-excel', extension: 'xls' };
const ODS: FileType = { type: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods' };
const CSV: FileType = { type: 'text/csv', extension: 'csv' };

const TEXT: FileType = { type: 'text/plain', extension: 'txt' };
const SEALED: FileType = { type: 'application/vnd.sealed-file', extension: 'sealed' };

/** What may be uploaded for which purpose. */
export const FILE_KINDS = {
  image: [
    { type: 'image/jpeg', extension: 'jpg' },
    { type: 'image/png', extension: 'png' },
    { type: 'image/webp', extension: 'webp' },
  ],
  /** A paper that was signed by hand: what a scanner or a camera makes of it. */
  scan: [
    { type: 'application/pdf', extension: 'pdf' },
    { type: 'image/jpeg', extension: 'jpg' },
    { type: 'image/png', extension: 'png' },
    { type: 'image/webp', extension: 'webp' },
  ],
  archive: [{ type: 'application/zip', extension: 'zip' }],
  spreadsheet: [XLSX, XLS, ODS, CSV, TEXT],
  /** What a browser has encrypted: nobody here can look inside. */
  sealed: [SEALED],
  document: [
    { type: 'application/pdf', extension: 'pdf' },
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      extension: 'docx',
    },
    XLSX,
    CSV,
    TEXT,
    { type: 'application/zip', extension: 'zip' },
  ],
} as const satisfies Record<string, readonly FileType[]>;
export type FileKind = keyof typeof FILE_KINDS;

/** What people attach to something: papers and pictures. */
export const ATTACHABLE_KINDS = ['document', 'image'] as const satisfies readonly FileKind[];

const BYTE_ORDER_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const WORKBOOK = Buffer.from('xl/workbook.');
const SEALED_HEAD = Buffer.from('SEALED-FILE/1\n');

/** The type by the bytes themselves; a name only tells apart text files and the old files of Office. */
export async function detectType({ name, bytes }: Upload): Promise<string | null> {
  if (bytes.subarray(0, SEALED_HEAD.length).equals(SEALED_HEAD)) return SEALED.type;
  if (BYTE_ORDER_MARKS.some((mark) => bytes.subarray(0, 2).equals(mark))) return textType(name);
  if (bytes.subarray(0, 8).equals(COMPOUND))
    return /\.(xls|xlsx|et)$/i.test(name) ? XLS.type : null;
  const detected = await fromBuffer(bytes);
  if (isSpreadsheet(detected, { name, bytes })) return XLSX.type;
  if (detected && !/^(?:text|application)\/(?:html|xml)$/.test(detected)) return detected;
  return bytes.subarray(0, 8192).includes(0) ? null : textType(name);
}

/** Also with macros, which nobody runs, binary, packed by ZIP64, or cut short: whoever reads it says that it cannot be read. */
function isSpreadsheet(detected: string | null, { name, bytes }: Upload): boolean {
  if (detected?.startsWith('application/vnd.ms-excel.sheet')) return true;
  return detected === 'application/zip' && (bytes.includes(WORKBOOK) || /\.xls[xmb]$/i.test(name));
}

/** Programs also save tables of HTML or XML under the name of a workbook. */
function textType(name: string): string | null {
  if (/\.(csv|tsv|tab|xls|xlsx)$/i.test(name)) return CSV.type;
  return /\.(txt|md)$/i.test(name) ? TEXT.type : null;
}
