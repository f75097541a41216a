import { Injectable } from '@nestjs/common';
import { MemberDirectory, readRosterTable, type RosterRow } from '@wanchang/membership';
import type { FieldProblem } from '@wanchang/kernel';
import { hasPlace, takesPlace, type DelegateFile } from '../domain/delegate';
import { assertRegistering } from '../domain/registering';
import { Conferences, type ConferenceRead } from '../persistence/conferences';
import { Delegates } from '../persistence/delegates';
import { DELEGATE_COLUMNS, type DelegateCells } from '../roster/delegate-columns';
import {
  reportOf,
  type DelegateReport,
  type DelegateRowReport,
  type DelegateRowStatus,
} from '../roster/delegate-report';
import { delegateProblem, readDelegateRow } from '../roster/delegate-row';

/** A row with what it means: whom, of which unit, and what is wrong. */
export interface ResolvedDelegate {
  readonly row: number;
  readonly unit: string;
  readonly file: DelegateFile;
  readonly memberId: string | null;
  readonly known: boolean;
  readonly problems: readonly FieldProblem[];
}

/** What an import of delegates would do, row by row. Nothing is written. */
@Injectable()
export class PreviewDelegates {
  constructor(
    private readonly conferences: Conferences,
    private readonly delegates: Delegates,
    private readonly members: MemberDirectory,
  ) {}

  /**
   * @param memberId the unit whose people they are; null for the secretariat, whose list names the units
   * @throws DomainError conference.registration-closed; membership.roster-… when no row can be read at all
   */
  async execute(
    conferenceId: string,
    bytes: Buffer,
    memberId: string | null,
  ): Promise<DelegateReport> {
    const conference = await this.conferences.read(conferenceId);
    assertRegistering(conference, memberId === null);
    const rows: DelegateRowReport[] = [];
    const added = new Map<string, number>();
    for (const one of await this.resolve(conferenceId, bytes, memberId)) {
      const reported = toReport(one);
      if (reported.status !== 'registered') rows.push(reported);
      else rows.push({ ...reported, status: await this.placeOf(one, conference, added) });
    }
    return reportOf(rows);
  }

  /** The rows with what they mean; nothing of them is written yet. @throws DomainError membership.roster-… */
  async resolve(
    conferenceId: string,
    bytes: Buffer,
    memberId: string | null,
  ): Promise<ResolvedDelegate[]> {
    const resolved: ResolvedDelegate[] = [];
    const seen = new Set<string>();
    const known = new Map<string, ReadonlySet<string>>();
    for (const row of await readRosterTable(bytes, DELEGATE_COLUMNS)) {
      const one = await this.resolveRow(row, memberId);
      const key = `${one.memberId}/${one.file.name}`;
      const again = seen.has(key) ? [delegateProblem('name', 'listed-twice')] : [];
      if (one.memberId) seen.add(key);
      if (one.memberId && !known.has(one.memberId))
        known.set(one.memberId, await this.namesOf(conferenceId, one.memberId));
      const isKnown = one.memberId !== null && known.get(one.memberId)!.has(one.file.name);
      resolved.push({ ...one, known: isKnown, problems: [...one.problems, ...again] });
    }
    return resolved;
  }

  private async resolveRow(
    { number, cells }: RosterRow<DelegateCells>,
    own: string | null,
  ): Promise<Omit<ResolvedDelegate, 'known'>> {
    const { file, problems } = readDelegateRow(cells);
    const named = cells.unit ? await this.members.idOf(cells.unit) : null;
    const unit = unitProblem(cells.unit, named, own);
    return {
      ...{ row: number, unit: cells.unit ?? '', file, memberId: own ?? named },
      problems: unit ? [...problems, unit] : problems,
    };
  }

  private async namesOf(conferenceId: string, memberId: string): Promise<ReadonlySet<string>> {
    const all = await this.delegates.ofUnit(conferenceId, memberId);
    return new Set(all.filter(({ state }) => state !== 'withdrawn').map(({ name }) => name));
  }

  /** Whether there is a place behind those that the rows before it take. */
  private async placeOf(
    { file, memberId }: ResolvedDelegate,
    conference: ConferenceRead,
    added: Map<string, number>,
  ): Promise<DelegateRowStatus> {
    const { ofUnit, inAll } = await this.delegates.taken(conference.id, memberId!);
    const before = added.get(memberId!) ?? 0;
    const all = [...added.values()].reduce((sum, count) => sum + count, 0);
    const taken = { ofUnit: ofUnit + before, inAll: inAll + all };
    if (!hasPlace(file.role, taken, conference)) return 'waiting';
    if (takesPlace(file.role)) added.set(memberId!, before + 1);
    return 'registered';
  }
}

/** A unit’s own list may leave the unit out; the secretariat’s names it. */
function unitProblem(word: string | undefined, named: string | null, own: string | null) {
  if (!word) return own ? null : delegateProblem('unit', 'required');
  if (!named) return delegateProblem('unit', 'unit-unknown');
  return own && named !== own ? delegateProblem('unit', 'other-unit') : null;
}

/** How a row is reported before anything is done with it. */
export function toReport(one: ResolvedDelegate): DelegateRowReport {
  const { row, unit, file, known, problems } = one;
  const fine = known ? 'unchanged' : 'registered';
  const status = problems.length > 0 ? 'rejected' : fine;
  return { row, unit, name: file.name, status, problems };
}
