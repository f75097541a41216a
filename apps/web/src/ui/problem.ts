/** One refused field of a refusal. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** A problem document (RFC 9457), as far as people are shown it. */
export interface ProblemDocument {
  code: string;
  status: number;
  title: string;
  detail: string;
  requestId: string;
  errors: FieldProblem[];
}

/** A refusal of the server (RFC 9457), or `network` when it could not be reached. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: readonly FieldProblem[];
  readonly requestId: string | null;

  constructor(document: Partial<ProblemDocument>, cause?: unknown) {
    super(document.detail ?? document.title ?? document.code ?? 'unknown', { cause });
    this.name = 'Problem';
    this.code = document.code ?? 'unknown';
    this.status = document.status ?? 0;
    this.fields = document.errors ?? [];
    this.requestId = document.requestId ?? null;
  }
}

export function isProblem(error: unknown, code: string): boolean {
  return error instanceof Problem && error.code === code;
}

/** What to show of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
