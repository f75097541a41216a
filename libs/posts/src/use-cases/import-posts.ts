import { Injectable } from '@nestjs/common';
import { DomainError, fieldProblem } from '@wanchang/kernel';
import { readRosterTable, type RosterRow } from '@wanchang/membership';
import { assertAllowed, Database, Facts, type Actor } from '@wanchang/platform';
import { postAppointments } from '../access/held-posts';
import { isOffice } from '../domain/post-rights';
import { postsImported } from '../posts.facts';
import { PreviewPosts, toReport, type ResolvedPostRow } from '../queries/preview-posts.query';
import { POST_COLUMNS, type PostCells } from '../roster/post-columns';
import { reportOf, type PostReport, type PostRowReport } from '../roster/post-report';
import { AppointPost } from './appoint-post';

/**
 * Appoints the posts of a list that are not on record yet, each in a transaction of its own: a wrong row stops no other, and
 * a list that is imported again appoints nobody twice.
 */
@Injectable()
export class ImportPosts {
  constructor(
    private readonly preview: PreviewPosts,
    private readonly appoint: AppointPost,
    private readonly database: Database,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError membership.roster-… when no row can be read at all */
  async execute(file: { name: string; bytes: Buffer }, actor: Actor): Promise<PostReport> {
    assertAllowed([postAppointments], actor);
    const rows: PostRowReport[] = [];
    for (const row of await readRosterTable(file.bytes, POST_COLUMNS))
      rows.push(await this.importRow(row, actor));
    const report = reportOf(rows);
    const { total, appointed, rejected } = report;
    await this.database.transaction(() =>
      this.facts.record(postsImported, { file: file.name, total, appointed, rejected }, actor),
    );
    return report;
  }

  private async importRow(row: RosterRow<PostCells>, actor: Actor): Promise<PostRowReport> {
    const resolved = await this.preview.resolve(row.cells);
    const reported = toReport(row, resolved);
    if (reported.status !== 'new') return reported;
    try {
      await this.appoint.execute(orderOf(row.cells, resolved), actor);
      return { ...reported, status: 'appointed' };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const problems = [fieldProblem('kind', error.code, error.text, error.args)];
      return { ...reported, status: 'rejected', problems };
    }
  }
}

function orderOf(cells: PostCells, resolved: ResolvedPostRow) {
  const { kind, personId, memberId, startsOn, termEndsOn } = resolved;
  return {
    ...{ kind: kind!, personId: personId!, memberId, startsOn, termEndsOn },
    basis: isOffice(kind!) ? 'conference_appointment' : 'approval',
    ...{ decision: cells.decision!, secondReason: cells.secondReason || null },
  } as const;
}
