import { FONTS } from '../paper/fonts';
import PDFDocument from 'pdfkit';

/** A PDF with so many pages of Chinese text; it can be read only with `password` where one is given. */
export async function aPdf(
  pages = 1,
  text = '铸钢闸阀技术协议',
  password?: string,
): Promise<Buffer> {
  const protection = password ? { userPassword: password, pdfVersion: '1.7' as const } : {};
  const pdf = new PDFDocument({ size: 'A4', ...protection });
  const chunks: Buffer[] = [];
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  pdf.font(FONTS.text).fontSize(11);
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) pdf.addPage({ size: 'A4', layout: page % 3 === 0 ? 'landscape' : 'portrait' });
    for (let line = 1; line <= 25; line += 1)
      pdf.text(`${text} 第${page}页第${line}行：公称通径、压力等级与验收标准以图纸为准。`);
  }
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
