export { readPdf, type PdfText } from './read-pdf';
