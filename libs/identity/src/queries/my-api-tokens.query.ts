import { Injectable } from '@nestjs/common';
import type { Actor } from '@wanchang/platform';
import { ApiTokens, type ApiToken } from '../persistence/api-tokens';

/** A person's valid tokens, newest first. */
@Injectable()
export class MyApiTokens {
  constructor(private readonly tokens: ApiTokens) {}

  execute({ personId }: Actor): Promise<ApiToken[]> {
    return this.tokens.of(personId);
  }
}
