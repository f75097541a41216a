import { AREA, BLACK, SIZE } from './measures';
import type { Paper, TextStyle } from './paper';

export interface TableColumn {
  readonly title: string;
  /** Of the type area; those of all columns add up to 1. */
  readonly share: number;
  readonly align?: TextStyle['align'];
}

const PADDING = 4;
const STYLE = { size: SIZE.five, pitch: 16 } satisfies TextStyle;

interface Cell {
  readonly text: string;
  readonly style: TextStyle;
}

/**
 * A ruled table. Text wraps in its cell, a row moves whole to the next page where it does not fit, one that is higher
 * than a page goes on there, and the titles stand above on every page.
 */
export function drawTable(
  paper: Paper,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): void {
  const titles = cellsOf(
    columns,
    columns.map(({ title }) => title),
    'heading',
  );
  const titleHeight = heightOf(paper, titles);
  paper.keep(titleHeight * 3);
  drawRow(paper, titles, titleHeight);
  for (const texts of rows) {
    let rest: Cell[] | null = cellsOf(columns, texts, 'text');
    while (rest) {
      const height = heightOf(paper, rest);
      const onNewPage = AREA.height - titleHeight;
      if (paper.y + height > AREA.bottom && (height <= onNewPage || tooNarrow(paper))) {
        paper.pdf.addPage();
        drawRow(paper, titles, titleHeight);
      }
      rest = drawWhatFits(paper, rest);
    }
  }
  paper.y += PADDING;
}

const tooNarrow = (paper: Paper) => AREA.bottom - paper.y < 4 * STYLE.pitch;

/** Draws the row as far as the page goes. Returns what is left of its cells, or null. */
function drawWhatFits(paper: Paper, cells: readonly Cell[]): Cell[] | null {
  const room = AREA.bottom - paper.y;
  const height = heightOf(paper, cells);
  if (height <= room) {
    drawRow(paper, cells, height);
    return null;
  }
  const cuts = cells.map((cell) => cutAt(paper, cell, room - 2 * PADDING));
  const heads = cells.map((cell, at) => ({ ...cell, text: cell.text.slice(0, cuts[at]) }));
  drawRow(paper, heads, room);
  return cells.map((cell, at) => ({ ...cell, text: cell.text.slice(cuts[at]) }));
}

/** How much of a cell's text fits into a height. */
function cutAt(paper: Paper, { text, style }: Cell, height: number): number {
  let [fits, beyond] = [0, text.length + 1];
  while (beyond - fits > 1) {
    const middle = Math.floor((fits + beyond) / 2);
    if (paper.heightOf(text.slice(0, middle), style) <= height) fits = middle;
    else beyond = middle;
  }
  // A character of two units is not cut in two.
  return /[\ud800-\udbff]/.test(text.charAt(fits - 1)) ? fits - 1 : fits;
}

function cellsOf(
  columns: readonly TableColumn[],
  texts: readonly string[],
  font: 'heading' | 'text',
): Cell[] {
  let left = 0;
  return columns.map(({ share, align = 'left' }, at) => {
    const x = left + PADDING;
    const width = share * AREA.width - 2 * PADDING;
    left += share * AREA.width;
    const style = {
      ...STYLE,
      font,
      x,
      width,
      align: font === 'heading' ? 'center' : align,
    } as const;
    return { text: texts[at] ?? '', style };
  });
}

function heightOf(paper: Paper, cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ text, style }) => paper.heightOf(text, style))) + 2 * PADDING;
}

function drawRow(paper: Paper, cells: readonly Cell[], height: number): void {
  const top = paper.y;
  for (const { text, style } of cells) {
    paper.pdf
      .rect(AREA.left + style.x! - PADDING, top, style.width! + 2 * PADDING, height)
      .lineWidth(0.5)
      .stroke(BLACK);
    paper.y = top + PADDING;
    paper.text(text, style);
  }
  paper.y = top + height;
}
