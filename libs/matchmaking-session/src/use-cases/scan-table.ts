import { Injectable } from '@nestjs/common';
import { MarkArrived } from '@wanchang/conference';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional } from '@wanchang/platform';
import { tableScanned } from '../day.facts';
import { sessionErrors } from '../domain/matchmaking-session.errors';
import type { TableScanResult } from '../domain/table-scan';
import { MatchmakingSessions } from '../persistence/matchmaking-sessions';
import { Presences } from '../persistence/presences';
import {
  TableScans,
  type ScannedBy,
  type TableLook,
  type TableScan,
} from '../persistence/table-scans';

export interface TableScanAnswer extends TableLook {
  readonly nonce: string;
  readonly result: TableScanResult;
}

/**
 * Delegates scan the code on the table at which they sit. A phone that had no network sends what it kept; what is sent twice
 * counts once. Whoever scans is here for the meeting that their unit has at that table then, and at the conference. What the
 * secretariat has decided of the meeting, or typed in from paper, stays.
 */
@Injectable()
export class ScanTable {
  constructor(
    private readonly sessions: MatchmakingSessions,
    private readonly scans: TableScans,
    private readonly presences: Presences,
    private readonly arrived: MarkArrived,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError matchmaking-session.session-not-found, .scan-of-another */
  @Transactional()
  async execute(
    sessionId: string,
    scans: readonly TableScan[],
    actor: MemberActor,
  ): Promise<TableScanAnswer[]> {
    assertAllowed([activeMember], actor);
    const { conferenceId } = await this.sessions.get(sessionId);
    const { personId } = actor;
    const by = { sessionId, memberId: actor.member.id, personId };
    const answers: TableScanAnswer[] = [];
    for (const scan of scans) answers.push(await this.take(scan, by, conferenceId, actor));
    return answers;
  }

  private async take(
    scan: TableScan,
    by: ScannedBy,
    conferenceId: string,
    actor: MemberActor,
  ): Promise<TableScanAnswer> {
    const { nonce } = scan;
    const look = await this.lookHeld(scan, by);
    const result = resultOf(look);
    if (!(await this.scans.take(scan, by, result))) {
      const before = await this.scans.result(nonce, by);
      if (before === null) throw sessionErrors('scan-of-another');
      return { ...look, nonce, result: before };
    }
    if (result === 'in') {
      const { memberId, personId, sessionId } = by;
      const meetingId = look.meetingId!;
      const presence = { meetingId, memberId, personId, present: true, source: 'scan' } as const;
      await this.presences.set(presence);
      await this.arrived.execute(
        conferenceId,
        look.delegateId === null ? [] : [look.delegateId],
        look.at,
        actor,
      );
      await this.facts.record(tableScanned, { sessionId, meetingId, memberId }, actor);
    }
    return { ...look, nonce, result };
  }

  /** Nobody decides of the meeting, nor types in its sheet, between what is read of it and what is stored. */
  private async lookHeld(scan: TableScan, by: ScannedBy): Promise<TableLook> {
    const look = await this.scans.look(scan, by);
    if (resultOf(look) !== 'in') return look;
    await this.presences.lockTold(look.meetingId!);
    return this.scans.look(scan, by);
  }
}

function resultOf({ old, table, meetingId, here, present, settled }: TableLook): TableScanResult {
  if (table === null) return old ? 'old' : 'unknown';
  if (meetingId === null) return 'no-meeting';
  if (!here) return 'wrong-table';
  if (present) return 'again';
  return settled ? 'settled' : 'in';
}
