import { schedulerErrors } from '../errors';

/** A value of a `.dzn` file, with the line that it begins on. A matrix `[| … |]` is a list of rows. */
export type DznValue =
  | { readonly kind: 'number'; readonly line: number; readonly value: number }
  | { readonly kind: 'list' | 'set'; readonly line: number; readonly items: readonly DznValue[] };

interface Token {
  readonly text: string;
  readonly line: number;
}

/** Tells where in a file something is wrong. */
export function malformed(line: number, field: string, zh: string, en: string): Error {
  return schedulerErrors('malformed-file', { args: { line, field, problem: { zh, en } } });
}

/**
 * Reads the assignments of a MiniZinc data file: whole numbers, lists, sets and matrices of them.
 *
 * @throws DomainError `meeting-scheduler.malformed-file` naming line and field
 */
export function parseDzn(text: string): Map<string, DznValue> {
  const tokens = tokenise(text);
  const values = new Map<string, DznValue>();
  const parser = new Parser(tokens);
  while (!parser.done) {
    const { name, line, value } = parser.assignment();
    if (values.has(name)) throw malformed(line, name, '重复赋值', 'is assigned twice');
    values.set(name, value);
  }
  return values;
}

function tokenise(text: string): Token[] {
  return text.split('\n').flatMap((content, i) => {
    const code = content.replace(/%.*/, '');
    const found = code.match(/[A-Za-z_]\w*|-?\d+|\[\||\|\]|\S/g) ?? [];
    return found.map((token) => ({ text: token, line: i + 1 }));
  });
}

class Parser {
  private next = 0;
  private field = '';

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.next >= this.tokens.length;
  }

  assignment(): { name: string; line: number; value: DznValue } {
    const { text, line } = this.take();
    this.field = text;
    if (!/^[A-Za-z_]/.test(text))
      throw this.wrong(line, `名称，而不是“${text}”`, `a name, not “${text}”`);
    this.expect('=');
    const value = this.value();
    this.expect(';');
    return { name: text, line, value };
  }

  private value(): DznValue {
    const { text, line } = this.take();
    if (/^-?\d+$/.test(text)) return { kind: 'number', line, value: Number(text) };
    if (text === '{') return { kind: 'set', line, items: this.items('}') };
    if (text === '[') return { kind: 'list', line, items: this.items(']') };
    if (text === '[|') return { kind: 'list', line, items: this.rows() };
    throw this.wrong(line, `数值，而不是“${text}”`, `a value, not “${text}”`);
  }

  private items(end: string): DznValue[] {
    const items: DznValue[] = [];
    while (this.peek() !== end) {
      items.push(this.value());
      if (this.peek() !== end) this.expect(',');
    }
    this.take();
    return items;
  }

  private rows(): DznValue[] {
    const rows: DznValue[] = [];
    while (this.peek() !== '|]') {
      const { line } = this.tokens[this.next]!;
      const items: DznValue[] = [];
      while (this.peek() !== '|' && this.peek() !== '|]') {
        items.push(this.value());
        if (this.peek() === ',') this.take();
      }
      rows.push({ kind: 'list', line, items });
      if (this.peek() === '|') this.take();
    }
    this.take();
    return rows;
  }

  private peek(): string {
    return this.tokens[this.next]?.text ?? this.take().text;
  }

  private take(): Token {
    const token = this.tokens[this.next++];
    const line = this.tokens.at(-1)?.line ?? 1;
    if (!token) throw malformed(line, this.field, '文件在此中断', 'the file ends here');
    return token;
  }

  private expect(text: string): void {
    const token = this.take();
    if (token.text !== text)
      throw this.wrong(
        token.line,
        `“${text}”，而不是“${token.text}”`,
        `“${text}”, not “${token.text}”`,
      );
  }

  private wrong(line: number, zh: string, en: string): Error {
    return malformed(line, this.field, `此处应为${zh}`, `expected ${en}`);
  }
}
