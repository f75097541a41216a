import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@wanchang/kernel';
import type { Member } from '../domain/member';
import { memberProblem } from '../domain/member.problems';
import { registrationProblems, toMemberFile } from '../domain/registration';
import type { RosterReport, RosterRowReport } from '../roster/roster-report';
import { Members } from '../persistence/members';
import { readRoster, type RosterRow } from '../roster/read-roster';
import { rosterDifferences, type RosterDifference } from '../roster/roster-differences';
import { toRegistration } from '../roster/roster-row';
import { Clock } from '@wanchang/platform';

export interface PreviewedRow {
  readonly member: Member | null;
  readonly problems: readonly FieldProblem[];
  readonly differences: readonly RosterDifference[];
}

/** What an import of a roster would do: which units are new, which differ in what, and what is wrong. Nothing is written. */
@Injectable()
export class PreviewRoster {
  constructor(
    private readonly members: Members,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError membership.roster-… when no row can be read at all */
  async execute(bytes: Buffer): Promise<RosterReport> {
    const rows: RosterRowReport[] = [];
    const seen = new Set<string>();
    for (const row of await readRoster(bytes)) rows.push(await this.reported(row, seen));
    const count = (status: RosterRowReport['status']) =>
      rows.filter((row) => row.status === status).length;
    return {
      ...{ id: null, total: rows.length, registered: count('new'), rejected: count('rejected') },
      ...{ updated: count('differs'), unchanged: count('unchanged'), rows },
    };
  }

  async row({ cells }: RosterRow): Promise<PreviewedRow> {
    const registration = toRegistration(cells);
    const file = toMemberFile(registration);
    const problems = registrationProblems(registration, file, await this.clock.today());
    const member = problems.length > 0 ? null : await this.members.find(file);
    const differences = member ? rosterDifferences(member, registration, file) : [];
    return { member, problems, differences };
  }

  private async reported(row: RosterRow, seen: Set<string>): Promise<RosterRowReport> {
    const { cells, number } = row;
    const { member, problems, differences } = await this.row(row);
    const key = cells.creditCode ?? `${cells.kind ?? ''} ${cells.nameZh ?? ''}`;
    const again = seen.has(key) ? [memberProblem('nameZh', 'listed-twice')] : [];
    seen.add(key);
    const wrong = [...problems, ...again];
    const known = differences.length > 0 ? 'differs' : 'unchanged';
    return {
      ...{ row: number, nameZh: cells.nameZh ?? '', memberId: member?.id ?? null, differences },
      status: wrong.length > 0 ? 'rejected' : member ? known : 'new',
      problems: wrong,
    };
  }
}
