import { Injectable } from '@nestjs/common';
import { Affiliations, normaliseEmail, People } from '@wanchang/identity';
import type { FieldProblem } from '@wanchang/kernel';
import { MemberDirectory, readRosterTable, type RosterRow } from '@wanchang/membership';
import { column, Database, defineStatement } from '@wanchang/platform';
import { isOffice } from '../domain/post-rights';
import { POST_COLUMNS, type PostCells } from '../roster/post-columns';
import { reportOf, type PostReport, type PostRowReport } from '../roster/post-report';
import { postProblem, readPostRow, type ReadPostRow } from '../roster/post-row';

/** Posts of person $1 in unit $2 (null for officers) of kind $3 that are not over. */
const HELD = defineStatement(
  'posts.held-already',
  { termEndsOn: column.text() },
  `SELECT term_ends_on::text AS "termEndsOn" FROM posts
    WHERE person_id = $1 AND member_id IS NOT DISTINCT FROM $2::uuid AND kind = $3 AND ends_at > now()
    ORDER BY starts_at LIMIT 1`,
);

const HAS_LIAISON = defineStatement(
  'posts.has-liaison',
  { yes: column.boolean },
  `SELECT EXISTS (SELECT FROM posts WHERE member_id = $1 AND kind = 'liaison' AND ends_at > now()) AS yes`,
);

/** A row with what it means: whom, which unit, and what is on record already. */
export interface ResolvedPostRow extends ReadPostRow {
  readonly personId: string | null;
  readonly memberId: string | null;
  /** The last day of the same post that is on record; null where there is none. */
  readonly recordedEndsOn: string | null;
}

/** What an import of posts would do. Nothing is written. */
@Injectable()
export class PreviewPosts {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly affiliations: Affiliations,
    private readonly members: MemberDirectory,
  ) {}

  /** @throws DomainError membership.roster-… when no row can be read at all */
  async execute(bytes: Buffer): Promise<PostReport> {
    const rows: PostRowReport[] = [];
    const seen = new Set<string>();
    for (const row of await readRosterTable(bytes, POST_COLUMNS)) {
      const resolved = await this.resolve(row.cells);
      const key = [resolved.personId, resolved.memberId, resolved.kind].join();
      const again = seen.has(key) ? [postProblem('account', 'listed-twice')] : [];
      seen.add(key);
      rows.push(toReport(row, resolved, again));
    }
    return reportOf(rows);
  }

  async resolve(cells: PostCells): Promise<ResolvedPostRow> {
    const read = readPostRow(cells);
    const person = cells.account ? await this.people.byEmail(normaliseEmail(cells.account)) : null;
    const ofUnit = read.kind !== null && !isOffice(read.kind);
    const memberId = ofUnit && cells.unit ? await this.members.idOf(cells.unit) : null;
    const personId = person?.id ?? null;
    const base = { ...read, personId, memberId, recordedEndsOn: null };
    const problems = [
      ...read.problems,
      ...(cells.account && !person ? [postProblem('account', 'account-unknown')] : []),
      ...(ofUnit && cells.unit && !memberId ? [postProblem('unit', 'unit-unknown')] : []),
    ];
    if (problems.length > 0 || !personId) return { ...base, problems };
    const held = await this.database.one(HELD, [personId, memberId, read.kind]);
    if (held) return { ...base, recordedEndsOn: held.termEndsOn };
    return { ...base, problems: await this.refused(cells, { ...base, personId }) };
  }

  private async refused(
    { secondReason }: PostCells,
    {
      kind,
      personId,
      memberId,
    }: { [Name in 'kind' | 'memberId']: string | null } & {
      readonly personId: string;
    },
  ): Promise<FieldProblem[]> {
    if (!memberId) return [];
    const units = await this.affiliations.unitsOf(personId);
    if (!units.some((unit) => unit.memberId === memberId))
      return [postProblem('account', 'not-of-the-unit')];
    const second = kind === 'liaison' && !secondReason;
    const taken = second && (await this.database.one(HAS_LIAISON, [memberId]))!.yes;
    return taken ? [postProblem('secondReason', 'second-liaison')] : [];
  }
}

/** How a row is reported before anything is done with it. */
export function toReport(
  { number, cells }: RosterRow<PostCells>,
  { problems, recordedEndsOn, termEndsOn }: ResolvedPostRow,
  more: readonly FieldProblem[] = [],
): PostRowReport {
  const wrong = [...problems, ...more];
  const same = termEndsOn === null || termEndsOn === recordedEndsOn;
  const known = same ? 'unchanged' : 'differs';
  return {
    ...{ row: number, name: cells.name || cells.account || '', unit: cells.unit ?? '' },
    status: wrong.length > 0 ? 'rejected' : recordedEndsOn ? known : 'new',
    ...{ problems: wrong, recordedEndsOn: same ? null : recordedEndsOn },
  };
}
