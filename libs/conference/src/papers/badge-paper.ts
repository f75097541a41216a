import { AREA, drawQr, mm, SIZE, type Paper } from '@wanchang/documents';
import { setImmediate as others } from 'node:timers/promises';
import { ROLE_NAMES } from '../domain/conference.names';
import type { DelegateRole } from '../domain/delegate';

export interface Badge {
  readonly number: number;
  readonly name: string;
  readonly position: string | null;
  readonly memberName: string;
  readonly role: DelegateRole;
  readonly badge: string;
}

const COLUMNS = 2;
const ROWS = 4;

/**
 * Name, unit, role and the code that the desk scans; large enough to be read across a table. Between two sheets others
 * have their turn: a large conference takes seconds.
 */
export async function drawBadges(
  paper: Paper,
  conference: string,
  badges: readonly Badge[],
): Promise<void> {
  const [width, height] = [AREA.width / COLUMNS, AREA.height / ROWS];
  for (const [at, badge] of badges.entries()) {
    const place = at % (COLUMNS * ROWS);
    if (at > 0 && place === 0) {
      await others();
      paper.pdf.addPage();
    }
    const x = AREA.left + (place % COLUMNS) * width;
    const y = AREA.top + Math.floor(place / COLUMNS) * height;
    paper.pdf.rect(x, y, width, height).lineWidth(0.3).stroke();
    drawOne(paper, conference, badge, x + mm(4), y + mm(4), width - mm(8));
  }
}

function drawOne(
  paper: Paper,
  conference: string,
  badge: Badge,
  x: number,
  y: number,
  width: number,
): void {
  const text = (what: string, down: number, size: number) =>
    paper.place(what, x, y + mm(down), { size, width });
  text(conference, 0, SIZE.small);
  text(badge.name, 6, 22);
  text(badge.memberName, 17, SIZE.five);
  text([ROLE_NAMES[badge.role].zh, badge.position].filter(Boolean).join(' · '), 24, SIZE.five);
  text(`${badge.number} 号`, 31, SIZE.five);
  drawQr(paper.pdf, badge.badge, x + width - mm(20), y + mm(26), mm(20));
}
