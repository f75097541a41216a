import { defineJob, type JobDefinition } from '../jobs/definitions';

/** A kind of long run. */
export interface RunDefinition {
  /** `<library>.<verb-object>`, also the name of the job that does its turns. */
  readonly kind: string;
  /** No second run of the kind is queued or running. */
  readonly exclusive: boolean;
  /** Does one turn; its handler hands it to {@link RunTurns}. */
  readonly turn: JobDefinition<{ runId: string }>;
}

/** Enough tries to outlast an hour without a database; how often a turn itself may fail is counted in the run. */
const ATTEMPTS = 14;

/** @throws TypeError for a kind that is taken, or a name that a job has. */
export function defineRun(
  kind: string,
  { exclusive = false }: { readonly exclusive?: boolean } = {},
): RunDefinition {
  const turn = defineJob<{ runId: string }>(kind, { queue: 'bulk', attempts: ATTEMPTS });
  return { kind, exclusive, turn };
}
