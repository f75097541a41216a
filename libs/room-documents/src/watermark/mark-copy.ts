import { FONTS } from '@wanchang/documents';
import { askChild } from './child';

const MARKABLE = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];
const LONGEST_NAME = 40;

/** Who reads it, for which unit, and when. */
export interface Mark {
  readonly unit: string;
  readonly person: string;
  readonly at: Date;
}

export interface MarkedCopy {
  readonly bytes: Buffer;
  readonly type: string;
  readonly pages: number;
}

export const isMarkable = (type: string | null): boolean => MARKABLE.includes(type ?? '');

/**
 * A copy of a PDF or picture with the mark laid over each page; the given bytes are left as they are. The text of a PDF
 * stays text. What a PDF would run by itself, and files inside it, are not in the copy.
 * @throws DomainError room-documents.pdf-encrypted, .pdf-unreadable, .image-unreadable, .image-too-large,
 * .mark-too-heavy, .mark-busy
 */
export async function markCopy(bytes: Buffer, type: string, mark: Mark): Promise<MarkedCopy> {
  const order = { type, lines: linesOf(mark), at: mark.at, font: FONTS.text };
  const { head, bytes: copy } = await askChild<Omit<MarkedCopy, 'bytes'>>(bytes, order);
  return { ...head, bytes: copy };
}

const TIME = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' },
});

function linesOf({ unit, person, at }: Mark): string[] {
  const short = (name: string) => [...name].slice(0, LONGEST_NAME).join('');
  return [`${short(unit)} ${short(person)}`, `${TIME.format(at)} 北京时间`];
}
