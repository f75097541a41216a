/** One thing a process cannot work without. Every provider of this class is asked by `/api/health/ready`. */
export abstract class HealthCheck {
  abstract readonly name: string;

  /** Rejects, or takes longer than two seconds, when the thing is not there. */
  abstract check(): Promise<unknown>;
}
