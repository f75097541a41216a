import { Injectable } from '@nestjs/common';
import { ApiTokens } from './api-tokens';
import { PasswordResets } from './password-resets';
import { Sessions } from './sessions';

/** Everything that opens an account beside its password. */
@Injectable()
export class Credentials {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly resets: PasswordResets,
  ) {}

  /** Ends a person's sessions but one, their open reset links, and their API tokens unless they are kept. */
  async revoke(
    personId: string,
    { keptSession, keepTokens }: { keptSession: string | null; keepTokens: boolean },
  ): Promise<void> {
    await this.sessions.revokeOthers(personId, keptSession);
    await this.resets.useUp(personId);
    if (!keepTokens) await this.tokens.revokeAll(personId);
  }
}
