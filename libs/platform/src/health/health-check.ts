/** One thing a process cannot work without. */
export interface HealthCheck {
  readonly name: string;
  /** Rejects, or takes longer than two seconds, when the thing is not there. */
  check(): Promise<unknown>;
}

export const HEALTH_CHECKS = Symbol('wanchang.health-checks');
