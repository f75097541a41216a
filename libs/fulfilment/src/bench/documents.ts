import { Paper } from '@wanchang/documents';
import { markCopy } from '@wanchang/room-documents';
import { createHash } from 'node:crypto';

const PAGES = 100;
const LINE = '铸钢闸阀技术协议：公称通径、压力等级与验收标准以图纸为准。';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A paper of the product itself with so many pages of text. */
export function aLongPaper(pages: number): Promise<Buffer> {
  const options = { title: '示例', at: new Date(0), footnote: '示例' };
  return Paper.render(options, (paper) => {
    for (let page = 1; page <= pages; page += 1) {
      if (page > 1) paper.pdf.addPage();
      for (let line = 1; line <= 10; line += 1) paper.text(`${page}.${line} ${LINE}`);
    }
  });
}

/** Marks a PDF of 100 pages, with the start of the process that does it, and looks at what came of it. */
export async function measureMark(runs: number) {
  const original = await aLongPaper(PAGES);
  const before = hash(original);
  const times: number[] = [];
  let marked: Uint8Array = Buffer.alloc(0);
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    const mark = { unit: '永嘉示例阀门有限公司', person: '示例·王芳', at: new Date(0) };
    marked = (await markCopy(original, 'application/pdf', mark)).bytes;
    times.push(Math.round(performance.now() - begin));
  }
  const texts = await textsOf(marked);
  const selectable = texts.filter((text, at) => text.includes(`${at + 1}.10${LINE}`)).length;
  return {
    ...{ pages: texts.length, runs, maxMs: Math.max(...times) },
    ...{ bytes: original.length, markedBytes: marked.length },
    originalUnchanged: hash(original) === before,
    pagesWithSelectableText: selectable,
    pagesWithMark: texts.filter((text) => text.includes('示例·王芳')).length,
  };
}

/** Without spaces, which depend on where lines break. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: false,
  });
  return text.map((page) => page.replace(/\s+/g, ''));
}
