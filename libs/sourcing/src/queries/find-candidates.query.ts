import { Injectable } from '@nestjs/common';
import { isId, type Coast } from '@wanchang/kernel';
import { ListMatches, UnitReputations } from '@wanchang/matchmaking';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import {
  column,
  Database,
  decodeCursor,
  defineStatement,
  toPage,
  type Page,
} from '@wanchang/platform';
import { RFQ_LIMITS } from '../domain/rfq';
import { Rfqs } from '../persistence/rfqs';
import type { RfqCandidateDto } from './answers/rfq.dto';

/** So many matches of the demand are looked at: all of its suppliers can be asked at once. */
const MATCHED_AT_MOST = RFQ_LIMITS.suppliers;

export interface CandidateFilter {
  readonly q?: string;
  readonly coast?: Coast;
  readonly province?: string;
  /** Part of the name of a certificate that one of its supplies has and that has not run out. */
  readonly certificate?: string;
  /** In percent; a unit without one is left out. */
  readonly reputation?: number;
  /** Of one of its supplies, a month, in that unit. */
  readonly capacity?: string;
  readonly capacityUnit?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/**
 * Units with access other than $1 that a request could go to, in the order of their ids, from behind $5; $6 the
 * request. Of their supplies one has certificate $8, one makes $9 $10 a month; $11 those of good enough reputation.
 */
const CANDIDATES = defineStatement(
  'sourcing.candidates',
  { id: column.uuid, chosen: column.boolean },
  `SELECT m.id, EXISTS (SELECT FROM rfq_invitations i WHERE i.rfq_id = $6 AND i.member_id = m.id) AS chosen
     FROM member_refs m JOIN active_members unit ON unit.id = m.id
    WHERE m.id <> $1 AND ($2::text IS NULL OR position(lower($2) IN lower(concat_ws(' ', m.name_zh, m.name_en))) > 0)
      AND ($3::text IS NULL OR m.coast = $3) AND ($4::text IS NULL OR m.province_code = $4)
      AND ($5::uuid IS NULL OR m.id > $5)
      AND ($8::text IS NULL OR EXISTS (
        SELECT FROM matchable_listings l CROSS JOIN LATERAL jsonb_array_elements(l.certificates) held
         WHERE l.member_id = m.id AND l.side = 'supply' AND position(lower($8) IN lower(held->>'name')) > 0
           AND coalesce((held->>'validUntil')::date, 'infinity') >= (now() AT TIME ZONE 'Asia/Shanghai')::date))
      AND ($9::numeric IS NULL OR EXISTS (
        SELECT FROM matchable_listings l WHERE l.member_id = m.id AND l.side = 'supply'
           AND l.capacity_value >= $9 AND ($10::text IS NULL OR l.capacity_unit = $10)))
      AND ($11::uuid[] IS NULL OR m.id = ANY($11))
    ORDER BY m.id LIMIT $7`,
);

const CHOSEN = defineStatement(
  'sourcing.chosen',
  { memberId: column.uuid },
  `SELECT member_id AS "memberId" FROM rfq_invitations WHERE rfq_id = $1`,
);

/** Whom a request could go to: by name and place, or what the match engine found for its demand, with the reasons. */
@Injectable()
export class FindCandidates {
  constructor(
    private readonly database: Database,
    private readonly rfqs: Rfqs,
    private readonly members: MemberDirectory,
    private readonly matches: ListMatches,
    private readonly reputations: UnitReputations,
  ) {}

  /** @throws DomainError sourcing.rfq-not-found */
  async search(
    rfqId: string,
    { q, coast, province, cursor, limit, ...more }: CandidateFilter,
    actor: MemberActor,
  ): Promise<Page<RfqCandidateDto>> {
    const { id } = await this.rfqs.own(rfqId, actor.member.id);
    const [after] = decodeCursor(cursor, [isId]) ?? [null];
    const filter = [q || null, coast ?? null, province || null];
    const { certificate, capacity, capacityUnit, reputation } = more;
    const good = reputation ? await this.reputations.atLeast(reputation / 100) : null;
    const supplies = [certificate || null, capacity ?? null, capacityUnit || null];
    const values = [actor.member.id, ...filter, after, id, limit + 1, ...supplies, good];
    const rows = await this.database.query(CANDIDATES, values);
    const refs = await this.members.refs(rows.map((row) => row.id));
    return toPage(
      rows,
      limit,
      (row) => [row.id],
      (row) => ({
        ...{ member: refs.get(row.id)!, chosen: row.chosen },
        ...{ fits: false, score: null, reason: null },
      }),
    );
  }

  /** The suppliers of the demand's matches, the best first, each once. @throws DomainError sourcing.rfq-not-found */
  async matched(rfqId: string, actor: MemberActor): Promise<RfqCandidateDto[]> {
    const { demandId } = await this.rfqs.own(rfqId, actor.member.id);
    if (demandId === null) return [];
    const found = await this.reasons(demandId, actor);
    const chosen = await this.database.query(CHOSEN, [rfqId]);
    const already = new Set(chosen.map(({ memberId }) => memberId));
    return found.map((candidate) => ({ ...candidate, chosen: already.has(candidate.member.id) }));
  }

  private async reasons(demandId: string, actor: MemberActor): Promise<RfqCandidateDto[]> {
    const filter = { listingId: demandId, state: 'open', limit: MATCHED_AT_MOST } as const;
    const { items } = await this.matches.execute(actor, filter);
    const refs = await this.members.refs(items.map(({ supply }) => supply.member.id));
    const seen = new Set<string>();
    return items.flatMap(({ supply, score, sentence, fits, isNearest }) => {
      const member = refs.get(supply.member.id);
      if (!member || seen.has(member.id)) return [];
      seen.add(member.id);
      return [{ member, chosen: false, fits: fits && !isNearest, score, reason: sentence }];
    });
  }
}
