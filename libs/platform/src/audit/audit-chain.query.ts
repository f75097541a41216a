import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { AuditCheckEntity } from './audit-check.entity';
import { LAST_SEAL, WAITING_FOR_SEALS } from './audit.statements';
import type { AuditChainDto } from './audit.dto';
import { NO_SEAL } from './seal';

/** How far the audit is sealed, and what its last check found. */
@Injectable()
export class AuditChain {
  constructor(private readonly database: Database) {}

  async execute(): Promise<AuditChainDto> {
    const last = await this.database.one(LAST_SEAL);
    const { waiting } = (await this.database.one(WAITING_FOR_SEALS))!;
    const [check = null] = await this.database
      .repository(AuditCheckEntity)
      .find({ order: { id: 'DESC' }, take: 1 });
    return {
      ...{ sealed: last?.no ?? NO_SEAL.no, head: last?.hash ?? NO_SEAL.hash },
      ...{ sealedUntil: last?.at ?? null, waiting },
      verified: check && { at: check.at, problem: check.problem },
    };
  }
}
