import { AREA, INDENT, LINE, mm, RED, SIZE } from './measures';
import type { Paper } from './paper';
import { drawSeal, type Seal } from './seal';

export interface OfficialDocument {
  /** In red above the red line. */
  readonly head: string;
  /** Such as `联席秘函〔2026〕1号`. */
  readonly mark: string;
  readonly title: string;
  readonly addressee: string;
  readonly body: string;
  readonly signature: string;
  /** In Chinese, such as `2026年3月5日`. */
  readonly date: string;
  readonly seal: Seal | null;
}

const LEVELS = { first: /^[一二三四五六七八九十]+、/, second: /^（[一二三四五六七八九十]+）/ };

/** An official document after GB/T 9704-2012: red head, mark, red line, title, addressee, body, signature and date. */
export function drawOfficialDocument(paper: Paper, document: OfficialDocument): void {
  drawHead(paper, document);
  const { title, addressee, body } = document;
  paper.text(title, { font: 'title', size: SIZE.two, align: 'center' }).skip(1);
  paper.text(`${addressee}：`);
  for (const line of body.split('\n').map((part) => part.trim())) {
    if (LEVELS.first.test(line)) paper.heading(line);
    else if (LEVELS.second.test(line)) paper.text(line, { font: 'title', indent: INDENT });
    else if (line) paper.paragraph(line);
  }
  drawSignature(paper, document);
}

/** The red head begins 35 mm below the upper edge of the type area, and the red line is 4 mm below the mark. */
function drawHead(paper: Paper, { head, mark }: OfficialDocument): void {
  paper.y = AREA.top + mm(35);
  const size = Math.min(36, AREA.width / [...head].length);
  paper.text(head, { font: 'title', size, align: 'center', color: RED, pitch: size * 1.5 });
  paper.skip(1.5).text(mark, { align: 'center' });
  const line = paper.y + mm(4) - (LINE - SIZE.three);
  paper.rule(line, mm(0.7), RED);
  paper.y = line;
  paper.skip(2);
}

/** The date four characters from the right edge, the name centred above it, the seal over both. */
function drawSignature(paper: Paper, { signature, date, seal }: OfficialDocument): void {
  const width = [...signature].length * SIZE.three;
  const right = 4 * SIZE.three;
  const x = Math.max(0, AREA.width - right - width);
  const column = { x, width: AREA.width - x, align: 'center' } as const;
  paper.skip(2).keep(seal ? mm(45) : 2 * LINE);
  const top = paper.y;
  paper.text(signature, column).text(date, column);
  if (!seal) return;
  const bottom = paper.y;
  drawSeal(paper, seal, AREA.left + x + column.width / 2, (top + bottom) / 2 - LINE / 4);
  paper.y = Math.max(bottom, top + mm(30));
  paper.text('（印章为系统绘制的图样，不是电子签名；用印已登记。）', {
    ...{ size: SIZE.small, font: 'heading', color: '#666666', pitch: 14 },
  });
}
