import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { AuditCheck, AuditProblem } from './audit-check';
import { AuditCheckEntity } from './audit-check.entity';
import { AuditSealEntity } from './audit-seal.entity';
import { ENTRY_WITHOUT_SEAL, SEALS_WITH_ENTRIES, WAITING_FOR_SEALS } from './audit.statements';
import { NO_SEAL, sealAfter, type Seal } from './seal';

const PAGE = 2000;
const MINUTE_MS = 60_000;
/** A seal comes within seconds; longer than this only while no worker runs. */
export const MAX_WAIT_MINUTES = 10;

interface Expectations {
  /** The end of the chain as somebody noted it earlier. */
  readonly noted?: Seal;
  readonly maxWaitMinutes?: number;
}

/** Recomputes the whole chain from the entries as they are now, and keeps what it found. */
@Injectable()
export class VerifyAudit {
  constructor(private readonly database: Database) {}

  async execute({
    noted,
    maxWaitMinutes = MAX_WAIT_MINUTES,
  }: Expectations = {}): Promise<AuditCheck> {
    const walked = await this.walk();
    const problem =
      walked.problem ??
      (await this.cutOff(noted)) ??
      (await this.notSealed()) ??
      (await this.waiting(maxWaitMinutes));
    const { head } = walked;
    await this.database
      .repository(AuditCheckEntity)
      .insert({ seals: head.no, head: head.hash, problem });
    return { head, problem };
  }

  /** From seal to seal up to the end or to the first that is wrong. */
  private async walk(): Promise<AuditCheck> {
    let head = NO_SEAL;
    for (;;) {
      const page = await this.database.query(SEALS_WITH_ENTRIES, [head.no, PAGE]);
      for (const { no, hash, entryId, entry } of page) {
        const right = entry && sealAfter(head, entry);
        if (BigInt(no) !== BigInt(head.no) + 1n) return { head, problem: await this.gap(head) };
        if (!right) return { head, problem: { kind: 'removed', entryId, no } };
        if (right.hash !== hash) return { head, problem: { kind: 'changed', entryId, no } };
        head = right;
      }
      if (page.length < PAGE) return { head, problem: null };
    }
  }

  private async gap(head: Seal): Promise<AuditProblem> {
    const orphan = await this.database.one(ENTRY_WITHOUT_SEAL);
    const no = String(BigInt(head.no) + 1n);
    return { kind: 'seal-missing', entryId: orphan?.id ?? null, no };
  }

  /** A shorter chain is right in itself: it must still contain the end that was noted, or found right, before. */
  private async cutOff(noted: Seal | undefined): Promise<AuditProblem | null> {
    const [before] = await this.database
      .repository(AuditCheckEntity)
      .find({ order: { id: 'DESC' }, take: 1 });
    const ends = [noted, before && { no: before.seals, hash: before.head }];
    for (const end of ends) {
      if (!end || end.no === NO_SEAL.no) continue;
      const { no, hash } = end;
      const stands = await this.database.repository(AuditSealEntity).existsBy({ no, hash });
      if (!stands) return { kind: 'cut-off', entryId: null, no };
    }
    return null;
  }

  private async notSealed(): Promise<AuditProblem | null> {
    const orphan = await this.database.one(ENTRY_WITHOUT_SEAL);
    return orphan && { kind: 'not-sealed', entryId: orphan.id, no: null };
  }

  private async waiting(minutes: number): Promise<AuditProblem | null> {
    const { firstId, since } = (await this.database.one(WAITING_FOR_SEALS))!;
    const late = since !== null && Date.now() - since.getTime() > minutes * MINUTE_MS;
    return late ? { kind: 'waiting', entryId: firstId, no: null } : null;
  }
}
