import { AREA, GREY, LINE, mm, SIZE } from './measures';
import type { Paper } from './paper';
import { drawQr } from './qr';

export interface Verification {
  readonly number: string;
  readonly code: string;
  /** The page on which the number is verified. */
  readonly url: string;
  /** That page with number and code filled in, as the QR code has it. */
  readonly link: string;
}

const QR = mm(24);

/** How a reader finds out whether the paper is genuine and still in force: at the foot of the last page. */
export function drawVerification(paper: Paper, { number, code, url, link }: Verification): void {
  paper.keep(QR + LINE);
  const top = AREA.bottom - QR;
  paper.rule(top - mm(3), mm(0.25), GREY);
  drawQr(paper.pdf, link, AREA.left, top, QR);
  const lines = [
    `文件编号 ${number}    校验码 ${code}`,
    '扫描二维码，或打开下列网址并输入编号与校验码，可查验本文件的真伪和当前状态：',
    url,
  ];
  paper.y = top + mm(3);
  const style = { x: QR + mm(5), size: SIZE.small, pitch: 15, font: 'heading' } as const;
  for (const line of lines) paper.text(line, style);
}
