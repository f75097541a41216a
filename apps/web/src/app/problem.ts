import type { ProblemDocument } from './contract';

/** A refusal of the server (RFC 9457), or `network` when it could not be reached. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: readonly { field: string; code: string; message: string }[];
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
