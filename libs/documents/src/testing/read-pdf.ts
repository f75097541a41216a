import { extractText, getDocumentProxy } from 'unpdf';

export interface PdfText {
  /** Without spaces and line ends, which depend on where lines break. */
  readonly text: string;
  /** The same of each page. */
  readonly pages: readonly string[];
}

/** What a reader of the PDF finds when searching in it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const pages = text.map((page) => page.replace(/\s+/g, ''));
  return { pages, text: pages.join('') };
}
