import type { DomainError } from '@wanchang/kernel';

/** Which domain error a violated named constraint means. */
export type ConstraintErrors = Readonly<Record<string, () => DomainError>>;

const INTEGRITY_VIOLATION = /^23/;

/** The name of the violated constraint, or null when the error is something else. */
export function violatedConstraint(error: unknown): string | null {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code && INTEGRITY_VIOLATION.test(code) ? (constraint ?? null) : null;
}

/** Runs a write and turns the violation of a listed constraint into its domain error. */
export async function mappingConstraints<Result>(
  errors: ConstraintErrors,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const make = errors[violatedConstraint(error) ?? ''];
    throw make ? make() : error;
  }
}
