import type { FileSign, SignFound } from './collusion';

/** What a file says of itself, and whose it is. */
export interface MarkedFile {
  /** Null: the buyer's own, which a bidder may have filled in or sent back. */
  readonly bidder: string | null;
  readonly name: string;
  readonly sha256: string;
  readonly author: string;
  readonly lastModifiedBy: string;
  readonly tool: string;
}

/** What programs and sellers of computers write where nobody has set a name: it says nothing of who it was. */
const NOBODY =
  /^(?:|administrators?|admin|users?|owner|pc|dell|hp|lenovo|asus|acer|thinkpad|microsoft(?: office)?(?: user)?|windows(?: user)?|wps(?: office)?|wps_\w+|unknown|author|root|openpyxl|python-docx|apache poi|exceljs|system|默认|作者|用户|管理员|微软用户|微软中国|(?:windows|office) ?用户)$/i;

/** Programs that everybody has: that two used one says nothing. */
const EVERYWHERE =
  /microsoft|wps|kingsoft|libreoffice|openoffice|acrobat|adobe pdf library|skia|chrome|quartz|macos|pdfkit|itext|openpyxl|exceljs|sheetjs|aspose|apache poi|ghostscript|foxit|福昕/i;

const MOST_EVIDENCE = 6;

/** Signs in the files of one tender's bidders, each with what anybody can check. What the buyer's own files say too is left out. */
export function signsInFiles(files: readonly MarkedFile[]): SignFound[] {
  const given = files.filter(({ bidder }) => bidder === null);
  const theirs = files.filter(({ bidder }) => bidder !== null);
  const known = {
    hashes: new Set(given.map(({ sha256 }) => sha256)),
    people: new Set(given.flatMap(peopleOf)),
    tools: new Set(given.map(({ tool }) => plain(tool))),
  };
  return [
    ...shared('same-file', theirs, ({ sha256 }) => (known.hashes.has(sha256) ? [] : [sha256])),
    ...shared('same-author', theirs, (file) =>
      peopleOf(file).filter((person) => !known.people.has(person)),
    ),
    ...shared('same-tool', theirs, ({ tool }) =>
      tool === '' || EVERYWHERE.test(tool) || known.tools.has(plain(tool)) ? [] : [plain(tool)],
    ),
  ];
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const peopleOf = ({ author, lastModifiedBy }: MarkedFile): string[] =>
  [...new Set([plain(author), plain(lastModifiedBy)])].filter((name) => !NOBODY.test(name));

function shared(
  sign: FileSign,
  files: readonly MarkedFile[],
  marksOf: (file: MarkedFile) => readonly string[],
): SignFound[] {
  const byMark = new Map<string, MarkedFile[]>();
  for (const file of files)
    for (const mark of marksOf(file)) byMark.set(mark, [...(byMark.get(mark) ?? []), file]);
  return [...byMark].flatMap(([mark, same]) => {
    const bidders = [...new Set(same.map(({ bidder }) => bidder!))];
    if (bidders.length < 2) return [];
    const evidence = same.slice(0, MOST_EVIDENCE).map((file) => evidenceOf(sign, file, mark));
    return [{ sign, bidders, evidence }];
  });
}

function evidenceOf(
  sign: FileSign,
  { name, sha256, author, lastModifiedBy, tool }: MarkedFile,
  mark: string,
): string {
  if (sign === 'same-file') return `${name} · SHA-256 ${sha256}`;
  if (sign === 'same-tool') return `${name} · ${tool}`;
  const both = plain(author) === mark && plain(lastModifiedBy) === mark;
  const said = plain(author) === mark ? author : lastModifiedBy;
  const where = both ? '作者、最后修改者 author, last modified by' : plain(author) === mark ? '作者 author' : '最后修改者 last modified by'; // prettier-ignore
  return `${name} · ${where}: ${said}`;
}
