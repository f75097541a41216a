import type { LocalisedText } from './locale';

/** What sort of refusal an error is. The HTTP face maps each kind to one status, without a default. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'not-possible'
  | 'too-large'
  | 'unsupported-type'
  | 'too-many'
  | 'unavailable';

/** One field that is wrong, with a code that programs read and a text that people read. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: LocalisedText;
}

interface ErrorEntry extends LocalisedText {
  readonly kind: ErrorKind;
}

/** Error codes of one library. In a text, `{name}` is replaced by the argument of that name. */
export type ErrorTable = Readonly<Record<string, ErrorEntry>>;

type Arguments = Readonly<Record<string, string | number>>;

interface Details {
  readonly args?: Arguments;
  readonly fields?: readonly FieldProblem[];
  readonly cause?: unknown;
}

/** A refusal that the caller can understand and act on. Anything else that is thrown is a defect. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly text: LocalisedText,
    readonly fields: readonly FieldProblem[] = [],
    readonly args: Arguments = {},
    cause?: unknown,
  ) {
    super(`${code}: ${text.en}`, cause === undefined ? undefined : { cause });
    this.name = 'DomainError';
  }
}

/**
 * Declares the errors of a library. `errors('listing-not-found')` makes a {@link DomainError}
 * with the stable code `<library>.listing-not-found`; the caller throws it.
 */
export function defineErrors<Table extends ErrorTable>(library: string, table: Table) {
  const make = (code: keyof Table & string, details: Details = {}): DomainError => {
    const entry = table[code];
    if (!entry) throw new TypeError(`unknown error code ${library}.${code}`);
    const args = details.args ?? {};
    const text = { zh: fill(entry.zh, args), en: fill(entry.en, args) };
    return new DomainError(
      `${library}.${code}`,
      entry.kind,
      text,
      details.fields,
      args,
      details.cause,
    );
  };
  return Object.assign(make, { library, table });
}

function fill(template: string, args: Arguments): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(args[name] ?? placeholder),
  );
}
