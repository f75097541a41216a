import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@wanchang/kernel';
import { Database, Facts, type Actor, assertAllowed } from '@wanchang/platform';
import { memberRegistration } from '../access/secretariat.rights';
import type { RosterReport, RosterRowReport } from '../roster/roster-report';
import { rosterImported } from '../membership.facts';
import { toMemberFile } from '../domain/registration';
import { PreviewRoster, type PreviewedRow } from '../queries/preview-roster.query';
import { readRoster, type RosterRow } from '../roster/read-roster';
import { toRegistration } from '../roster/roster-row';
import { RegisterMember } from './register-member';
import { ReviseMember } from './revise-member';

export interface RosterFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether units that are registered already are revised where the roster says otherwise. */
  readonly update?: boolean;
}

/**
 * Registers the member units of a roster, each in a transaction of its own: a wrong row stops no other,
 * and a roster that is imported again registers no unit twice.
 */
@Injectable()
export class ImportRoster {
  constructor(
    private readonly register: RegisterMember,
    private readonly revise: ReviseMember,
    private readonly preview: PreviewRoster,
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /**
   * @param file a CSV (UTF-8 or GBK) or XLSX file, at most 5 MB and 5,000 units
   * @param actor null for the operator's command line
   * @throws DomainError membership.roster-… when no row can be read at all
   */
  async execute(file: RosterFile, actor: Actor | null): Promise<RosterReport> {
    if (actor) assertAllowed([memberRegistration], actor);
    const rows: RosterRowReport[] = [];
    for (const row of await readRoster(file.bytes))
      rows.push(await this.importRow(row, actor, file.update ?? false));
    const count = (status: RosterRowReport['status']) =>
      rows.filter((row) => row.status === status).length;
    const figures = {
      ...{ total: rows.length, registered: count('registered'), rejected: count('rejected') },
      ...{ updated: count('updated'), unchanged: count('unchanged') },
    };
    const id = newId();
    await this.database.transaction(() =>
      this.facts.record(rosterImported, { importId: id, file: file.name, ...figures }, actor),
    );
    return { id, ...figures, rows };
  }

  private async importRow(
    row: RosterRow,
    actor: Actor | null,
    update: boolean,
  ): Promise<RosterRowReport> {
    const base = { row: row.number, nameZh: row.cells.nameZh ?? '', problems: [], differences: [] };
    try {
      const known = update && actor ? await this.preview.row(row) : null;
      if (known?.member && actor) return { ...base, ...(await this.reviseRow(row, known, actor)) };
      const member = await this.register.execute(toRegistration(row.cells), actor);
      return { ...base, status: 'registered', memberId: member.id };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { ...base, status: 'rejected', memberId: null, problems: error.fields };
    }
  }

  private async reviseRow(
    { cells }: RosterRow,
    { member, differences }: PreviewedRow,
    actor: Actor,
  ): Promise<Pick<RosterRowReport, 'status' | 'memberId' | 'differences'>> {
    const { id: memberId, version } = member!;
    if (differences.length === 0) return { status: 'unchanged', memberId, differences };
    const file = toMemberFile(toRegistration(cells));
    const changes = Object.fromEntries(differences.map(({ field }) => [field, file[field]]));
    await this.revise.execute({ memberId, version, changes }, actor);
    return { status: 'updated', memberId, differences };
  }
}
