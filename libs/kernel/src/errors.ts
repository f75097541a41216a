import { fillIn, type LocalisedText, type TextArguments } from './locale';

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
  | 'unavailable'
  | 'internal';

/** One field that is wrong, with a code that programs read and a text that people read. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: LocalisedText;
}

/** In the text, `{name}` is replaced by the argument of that name. */
export function fieldProblem(
  field: string,
  code: string,
  text: LocalisedText,
  args: TextArguments = {},
): FieldProblem {
  return { field, code, message: fillIn(text, args) };
}

interface ErrorEntry extends LocalisedText {
  readonly kind: ErrorKind;
}

/** Error codes of one library. In a text, `{name}` is replaced by the argument of that name. */
export type ErrorTable = Readonly<Record<string, ErrorEntry>>;

interface Details {
  readonly args?: TextArguments;
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
    readonly args: TextArguments = {},
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
    const text = fillIn(entry, args);
    const { fields, cause } = details;
    return new DomainError(`${library}.${code}`, entry.kind, text, fields, args, cause);
  };
  return Object.assign(make, { library, table });
}
