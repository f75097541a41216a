import { Injectable } from '@nestjs/common';
import { Deadlines, Transactional } from '@wanchang/platform';
import { recheckSubject } from '../approvals.jobs';
import { ChangedBasis } from '../changed-basis';
import { Approvals } from '../persistence/approvals';

/**
 * Something changed at a room or a request: what waits there and no longer is what was submitted becomes void, at once.
 * Asked by whoever changes it, in the transaction that holds it.
 */
@Injectable()
export class RecheckApprovals {
  constructor(
    private readonly approvals: Approvals,
    private readonly changes: ChangedBasis,
    private readonly deadlines: Deadlines,
  ) {}

  /** For whoever may not hold it whole, such as one of many suppliers: by a worker, at once. */
  @Transactional()
  async soon(subjectId: string): Promise<void> {
    if ((await this.approvals.waitingAt(subjectId)).length > 0)
      await this.deadlines.set(recheckSubject, subjectId, 'now', { subjectId });
  }

  /** By whoever holds it, or by the worker. */
  @Transactional()
  async execute(subjectId: string): Promise<void> {
    for (const waiting of await this.approvals.waitingAt(subjectId)) {
      const changed = await this.changes.of(waiting);
      if (!changed) continue;
      const approval = await this.approvals.lock(waiting.id, waiting.memberId);
      if (approval.state === 'waiting') await this.changes.annul(approval, changed);
    }
    await this.deadlines.cancel(recheckSubject, subjectId);
  }
}
