import { Injectable } from '@nestjs/common';
import { CasePolicies } from '../persistence/case-policies';
import type { CasePolicyDto } from './answers/leaving.dto';

/** The periods in force, with their history. */
@Injectable()
export class ShowCasePolicy {
  constructor(private readonly policies: CasePolicies) {}

  async execute(): Promise<CasePolicyDto> {
    return { ...(await this.policies.current()), history: await this.policies.history() };
  }
}
