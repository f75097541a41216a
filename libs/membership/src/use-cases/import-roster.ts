import { Injectable } from '@nestjs/common';
import { DomainError, newId, type FieldProblem } from '@wanchang/kernel';
import { Database, Facts, type Actor, assertAllowed } from '@wanchang/platform';
import { memberRegistration } from '../access/secretariat.rights';
import { rosterImported } from '../membership.facts';
import { readRoster, type RosterRow } from '../roster/read-roster';
import { toRegistration } from '../roster/roster-row';
import { RegisterMember } from './register-member';

export const ROSTER_ROW_STATUSES = ['registered', 'rejected'] as const;
export type RosterRowStatus = (typeof ROSTER_ROW_STATUSES)[number];

export interface RosterRowReport {
  /** Its place in the file, counted from 1. */
  readonly row: number;
  readonly status: RosterRowStatus;
  readonly nameZh: string;
  readonly memberId: string | null;
  readonly problems: readonly FieldProblem[];
}

export interface RosterReport {
  readonly id: string;
  readonly total: number;
  readonly registered: number;
  readonly rejected: number;
  readonly rows: readonly RosterRowReport[];
}

/**
 * Registers the member units of a roster, each in a transaction of its own: a wrong row stops no other,
 * and a roster that is imported again registers no unit twice.
 */
@Injectable()
export class ImportRoster {
  constructor(
    private readonly register: RegisterMember,
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /**
   * @param bytes a CSV (UTF-8 or GBK) or XLSX file, at most 5 MB and 5,000 units
   * @param actor null for the operator's command line
   * @throws DomainError membership.roster-… when no row can be read at all
   */
  async execute(file: { name: string; bytes: Buffer }, actor: Actor | null): Promise<RosterReport> {
    if (actor) assertAllowed([memberRegistration], actor);
    const rows: RosterRowReport[] = [];
    for (const row of await readRoster(file.bytes)) rows.push(await this.registerRow(row, actor));
    const registered = rows.filter(({ status }) => status === 'registered').length;
    const figures = { total: rows.length, registered, rejected: rows.length - registered };
    const id = newId();
    await this.database.transaction(() =>
      this.facts.record(rosterImported, { importId: id, file: file.name, ...figures }, actor),
    );
    return { id, ...figures, rows };
  }

  private async registerRow(
    { number: row, cells }: RosterRow,
    actor: Actor | null,
  ): Promise<RosterRowReport> {
    const nameZh = cells.nameZh ?? '';
    try {
      const member = await this.register.execute(toRegistration(cells), actor);
      return { row, status: 'registered', nameZh, memberId: member.id, problems: [] };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { row, status: 'rejected', nameZh, memberId: null, problems: error.fields };
    }
  }
}
