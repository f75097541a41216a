import type { Policies } from './http/policy';

/** Who may use the platform's own routes: the product decides, where it composes its HTTP program. */
export interface PlatformPolicies {
  /** Live events, notices and the home page. */
  readonly live: Policies;
  readonly audit: Policies;
  readonly jobs: Policies;
  readonly mails: Policies;
  /** The one-time links inside mails, which open accounts. */
  readonly mailSecrets: Policies;
  readonly metrics: Policies;
}

export const PLATFORM_POLICIES = Symbol('wanchang.platform-policies');
