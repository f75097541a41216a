import PDFDocument from 'pdfkit';
import { FONTS, type FontName } from './fonts';
import { AREA, BLACK, GREY, INDENT, LINE, mm, SIZE } from './measures';

export interface TextStyle {
  readonly font?: FontName;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly color?: string;
  /** From the left edge of the type area. */
  readonly x?: number;
  readonly width?: number;
  /** From baseline to baseline. */
  readonly pitch?: number;
  readonly indent?: number;
}

export interface PaperOptions {
  /** Of the PDF file, as readers show it. */
  readonly title: string;
  /** When it was made: the same content gives the same bytes. */
  readonly at: Date;
  /** At the foot of each page, beside its number. */
  readonly footnote: string;
}

/** A sheet of A4 after GB/T 9704-2012: Chinese text that breaks over lines and pages. */
export class Paper {
  private constructor(readonly pdf: PDFKit.PDFDocument) {}

  /** The bytes of a PDF/A-2b of what is drawn. */
  static async render(
    options: PaperOptions,
    draw: (paper: Paper) => void | Promise<void>,
  ): Promise<Buffer> {
    const { top, left, height, width } = AREA;
    const pdf = new PDFDocument({
      size: 'A4',
      margins: { top, left, right: mm(210) - left - width, bottom: mm(297) - top - height },
      pdfVersion: '1.7',
      subset: 'PDF/A-2b',
      lang: 'zh-CN',
      bufferPages: true,
      info: { Title: options.title, CreationDate: options.at, ModDate: options.at },
    });
    const chunks: Buffer[] = [];
    const bytes = new Promise<Buffer>((done, fail) => {
      pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      pdf.on('end', () => done(Buffer.concat(chunks)));
      pdf.on('error', fail);
    });
    for (const [name, file] of Object.entries(FONTS)) pdf.registerFont(name, file);
    const paper = new Paper(pdf);
    await draw(paper);
    paper.numberPages(options.footnote);
    pdf.end();
    return bytes;
  }

  get y(): number {
    return this.pdf.y;
  }

  set y(at: number) {
    this.pdf.y = at;
  }

  /** Text from where the paper is written to, as many lines and pages as it needs. */
  text(text: string, style: TextStyle = {}): this {
    const { align = 'left', color = BLACK, x = 0, width = AREA.width - x, indent = 0 } = style;
    this.use(style);
    this.pdf.fillColor(color);
    const lineGap = this.gap(style);
    this.pdf.text(text, AREA.left + x, this.y, { align, width, indent, lineGap });
    return this;
  }

  /** How high the text will be. */
  heightOf(text: string, style: TextStyle = {}): number {
    const { x = 0, width = AREA.width - x, indent = 0 } = style;
    this.use(style);
    return this.pdf.heightOfString(text, { width, indent, lineGap: this.gap(style) });
  }

  /** As body text is set: size 3, indented by two characters. */
  paragraph(text: string): this {
    return this.text(text, { indent: INDENT });
  }

  heading(text: string): this {
    return this.keep(2 * LINE).text(text, { font: 'heading', indent: INDENT });
  }

  /** Empty lines. */
  skip(lines: number): this {
    this.y += lines * LINE;
    return this;
  }

  /** Begins a new page where the height is not left on this one. */
  keep(height: number): this {
    if (this.y + height > AREA.bottom && this.y > AREA.top) this.pdf.addPage();
    return this;
  }

  /** A line of its own at a place that does not move what follows. */
  place(text: string, x: number, y: number, style: TextStyle = {}): void {
    const { color = BLACK, align = 'left', width = AREA.right - x } = style;
    const before = this.y;
    this.use(style);
    this.pdf.fillColor(color).text(text, x, y, { width, align, lineBreak: align !== 'left' });
    this.y = before;
  }

  rule(y: number, width: number, color: string = BLACK): void {
    this.pdf.moveTo(AREA.left, y).lineTo(AREA.right, y).lineWidth(width).stroke(color);
  }

  private use({ font = 'text', size = SIZE.three }: TextStyle): void {
    this.pdf.font(font).fontSize(size);
  }

  private gap({ size = SIZE.three, pitch = (size / SIZE.three) * LINE }: TextStyle): number {
    return pitch - this.pdf.currentLineHeight();
  }

  /** “— 1 —” 7 mm below the type area, outside: right on odd pages, left on even ones. */
  private numberPages(footnote: string): void {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      // The margin would break what stands below the type area onto a page of its own.
      this.pdf.page.margins.bottom = 0;
      const odd = page % 2 === 0;
      const outer = odd ? 'right' : 'left';
      const inner = odd ? 'left' : 'right';
      const at = AREA.bottom + mm(7);
      const x = AREA.left;
      const style = { width: AREA.width, lineBreak: true };
      this.place(`— ${page + 1} —`, x, at, { ...style, size: SIZE.four, align: outer });
      this.place(footnote, x, at + mm(1), {
        ...style,
        ...{ size: SIZE.small, color: GREY, align: inner, font: 'heading' },
      });
    }
  }
}
