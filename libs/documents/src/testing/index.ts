export { aPdf } from './papers';
export { readPdf, type PdfText } from './read-pdf';
