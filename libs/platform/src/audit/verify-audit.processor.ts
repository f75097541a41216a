import { Injectable } from '@nestjs/common';
import { ProcessJob } from '../jobs/handlers';
import { assertIntact } from './assert-intact';
import { verifyAudit } from './verify-audit.job';
import { VerifyAudit } from './verify-audit';

@Injectable()
export class VerifyAuditProcessor {
  constructor(private readonly verify: VerifyAudit) {}

  /** @throws DomainError platform.audit-broken */
  @ProcessJob(verifyAudit)
  async run(): Promise<void> {
    assertIntact(await this.verify.execute());
  }
}
