import { mm, RED } from './measures';
import type { Paper } from './paper';

/** A round seal, drawn: at most 45 mm across by the rules of the State Council (国发〔1999〕25号). */
export interface Seal {
  /** In the register. */
  readonly name: string;
  /** Along the upper arc. */
  readonly arc: string;
  /** Below the star. */
  readonly foot: string;
}

const RADIUS = mm(21);
/** How far the arc of letters reaches, in degrees. */
const SPAN = 250;

/** Draws the seal, upright, around a centre. */
export function drawSeal(paper: Paper, { arc, foot }: Seal, x: number, y: number): void {
  const { pdf } = paper;
  pdf.circle(x, y, RADIUS).lineWidth(mm(1)).stroke(RED);
  drawStar(pdf, x, y, mm(6.5));
  const letters = [...arc];
  const size = Math.min(mm(5.4), (Math.PI * RADIUS * 1.05) / letters.length);
  const step = SPAN / Math.max(letters.length - 1, 1);
  letters.forEach((letter, at) => {
    pdf.save().rotate(at * step - SPAN / 2, { origin: [x, y] });
    paper.place(letter, x - size / 2, y - RADIUS + mm(2.4), { font: 'title', size, color: RED });
    pdf.restore();
  });
  const width = 2 * RADIUS;
  const style = { font: 'heading', size: mm(3.6), color: RED, align: 'center', width } as const;
  paper.place(foot, x - RADIUS, y + mm(9), style);
}

function drawStar(pdf: PDFKit.PDFDocument, x: number, y: number, radius: number): void {
  const points = Array.from({ length: 10 }, (_, at) => {
    const angle = (at * Math.PI) / 5 - Math.PI / 2;
    const reach = at % 2 === 0 ? radius : radius * 0.382;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });
  pdf.polygon(...points).fill(RED);
}
