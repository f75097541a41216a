import { Injectable } from '@nestjs/common';
import { ListingDirectory, type ListingCardDto } from '@wanchang/catalog';
import {
  allIndustries,
  industryByCode,
  industryNameIn,
  isId,
  regionNameIn,
  type Coast,
  type Locale,
  type Side,
} from '@wanchang/kernel';
import { sentence, type MatchPart, type SentenceNames } from '@wanchang/match-engine';
import type { MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, isWhole, toPage, type Page } from '@wanchang/platform';
import type { Feedback } from '../domain/feedback';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import type { StoredScore } from '../domain/pair';
import { MatchReasons } from './match-reasons';
import { basisOf } from './part-basis';

/** A part of a score and what it rests on; null where nothing is known. */
export type PartView = MatchPart & { readonly basis: string | null };

/** A match as one of its two units sees it. */
export interface MatchView {
  readonly id: string;
  /** How well the counterpart suits us, 0..1; the parts sum to it. */
  readonly score: number;
  readonly mutualScore: number;
  /** Our side of the pair. */
  readonly mine: Side;
  readonly supply: ListingCardDto;
  readonly demand: ListingCardDto;
  readonly parts: readonly PartView[];
  /** Why, in one sentence. */
  readonly sentence: string;
  readonly weightsVersion: number;
  readonly createdAt: Date;
  readonly myFeedback: Feedback | null;
  readonly counterpartInterested: boolean;
  readonly dealRoomId: string | null;
  /** False once a change of a listing broke a hard constraint: it leaves the lists and can still be read. */
  readonly fits: boolean;
}

export const MATCH_LIST_STATES = ['open', 'new', 'interested', 'dismissed', 'all'] as const;
export type MatchListState = (typeof MATCH_LIST_STATES)[number];

export interface MatchFilter {
  readonly listingId?: string;
  readonly side?: Side;
  readonly state: MatchListState;
  readonly minScore?: number;
  /** Of the counterpart's listing. */
  readonly province?: string;
  /** Section, division or group: what lies below is meant too. */
  readonly industry?: string;
  readonly coast?: Coast;
  readonly cursor?: string;
  readonly limit: number;
}

type MatchRow = Omit<MatchView, 'supply' | 'demand' | 'sentence' | 'parts'> & StoredScore;

/** One row per match and viewing unit. `$1` is the unit; pairs that may not be shown now are left out. */
const MATCHES_OF_UNIT = `
  SELECT m.id, m.supply_id AS "supplyId", m.demand_id AS "demandId", own.side AS mine, own.score,
         m.mutual_score AS "mutualScore", m.weights_version AS "weightsVersion", m.created_at AS "createdAt",
         m.deal_room_id AS "dealRoomId", theirs.verdict IS NOT DISTINCT FROM 'interested' AS "counterpartInterested",
         m.fits, m.supply_text AS "supplyText", m.demand_text AS "demandText", m.scored_at AS "scoredAt",
         m.supply_reputation AS "supplyReputation", m.demand_reputation AS "demandReputation",
         ours.verdict, own.listing_id,
         other.province_code, other.coast, other.industry_code,
         CASE WHEN ours.verdict IS NOT NULL THEN
           jsonb_build_object('verdict', ours.verdict, 'reason', ours.reason, 'note', ours.note) END AS "myFeedback"
    FROM matches m
   CROSS JOIN LATERAL (
     SELECT 'supply' AS side, m.supply_score AS score, m.supply_id AS listing_id,
            m.demand_member_id AS counterpart, m.demand_id AS other_id WHERE m.supply_member_id = $1
     UNION ALL
     SELECT 'demand', m.demand_score, m.demand_id, m.supply_member_id, m.supply_id WHERE m.demand_member_id = $1
   ) own
    JOIN matchable_listings s ON s.id = m.supply_id
    JOIN matchable_listings d ON d.id = m.demand_id
    JOIN listing_refs other ON other.id = own.other_id
    LEFT JOIN match_feedback ours ON ours.match_id = m.id AND ours.member_id = $1
    LEFT JOIN match_feedback theirs ON theirs.match_id = m.id AND theirs.member_id = own.counterpart
   WHERE $1 IN (m.supply_member_id, m.demand_member_id)`;

const IN_STATE: Readonly<Record<MatchFilter['state'], string>> = {
  new: `verdict IS NULL`,
  interested: `verdict = 'interested'`,
  dismissed: `verdict = 'not_relevant'`,
  open: `verdict IS DISTINCT FROM 'not_relevant'`,
  all: `true`,
};

/** Of unit `$1`, those that fit and that it has not answered. */
export const MATCHES_UNANSWERED = `SELECT * FROM (${MATCHES_OF_UNIT}) matches WHERE fits AND ${IN_STATE.new}`;

/** Scores are compared as whole millionths, so that a cursor names them exactly. */
const MILLIONTHS = `round(score * 1000000)::int`;

/** A unit's matches, best first. */
@Injectable()
export class ListMatches {
  constructor(
    private readonly database: Database,
    private readonly listings: ListingDirectory,
    private readonly reasons: MatchReasons,
  ) {}

  async execute(actor: MemberActor, filter: MatchFilter): Promise<Page<MatchView>> {
    const [score, id] = decodeCursor(filter.cursor, [isWhole, isId]) ?? [null, null];
    const rows = await this.database.query<MatchRow & { millionths: number }>(
      `SELECT *, ${MILLIONTHS} AS millionths FROM (${MATCHES_OF_UNIT}) matches
        WHERE fits AND ${IN_STATE[filter.state]} AND ($2::uuid IS NULL OR listing_id = $2) AND ($3::text IS NULL OR mine = $3)
          AND ($8::text IS NULL OR province_code = $8) AND ($9::text IS NULL OR coast = $9)
          AND ($10::text[] IS NULL OR industry_code = ANY($10))
          AND score >= $4 AND ($5::int IS NULL OR (-${MILLIONTHS}, id::text) > (-$5::int, $6))
        ORDER BY ${MILLIONTHS} DESC, id::text LIMIT $7`,
      [
        actor.member.id,
        filter.listingId ?? null,
        filter.side ?? null,
        filter.minScore ?? 0,
        score,
        id,
        filter.limit + 1,
        filter.province ?? null,
        filter.coast ?? null,
        filter.industry ? industriesBelow(filter.industry) : null,
      ],
    );
    const page = toPage(
      rows,
      filter.limit,
      (row) => [row.millionths, row.id],
      (row) => row,
    );
    return { ...page, items: await this.toViews(page.items, actor) };
  }

  /** @throws DomainError matchmaking.match-not-found */
  async one(actor: MemberActor, matchId: string): Promise<MatchView> {
    const rows = await this.database.query<MatchRow>(`${MATCHES_OF_UNIT} AND m.id = $2`, [
      actor.member.id,
      matchId,
    ]);
    const [view] = await this.toViews(rows, actor);
    if (!view) throw matchmakingErrors('match-not-found');
    return view;
  }

  private async toViews(rows: readonly MatchRow[], actor: MemberActor): Promise<MatchView[]> {
    const cards = await this.listings.cards(
      rows.flatMap(({ supplyId, demandId }) => [supplyId, demandId]),
      actor,
    );
    const reasonsOf = await this.reasons.of(rows);
    return rows.flatMap((row) => {
      const [supply, demand] = [cards.get(row.supplyId), cards.get(row.demandId)];
      const parts = reasonsOf(row, row.mine);
      return supply && demand && parts ? [toView(row, { supply, demand }, parts, actor)] : [];
    });
  }
}

function toView(
  row: MatchRow,
  { supply, demand }: Pick<MatchView, 'supply' | 'demand'>,
  parts: MatchPart[],
  { locale }: MemberActor,
): MatchView {
  const { id, score, mutualScore, mine, weightsVersion, createdAt } = row;
  const { myFeedback, counterpartInterested, dealRoomId, fits } = row;
  const names = namesIn(locale);
  return {
    ...{ id, score, mutualScore, mine, supply, demand },
    parts: parts.map((part) => ({ ...part, basis: basisOf(part, locale, names) })),
    sentence: sentence({ parts }, locale === 'en' ? 'en' : 'zh', names),
    ...{ weightsVersion, createdAt, myFeedback, counterpartInterested, dealRoomId, fits },
  };
}

/** The code and all codes of its divisions and groups; none for a code that is none. */
function industriesBelow(code: string): string[] {
  if (!industryByCode(code)) return [];
  return [...allIndustries()]
    .filter((industry) => industry.code.startsWith(code) || industry.sectionCode === code)
    .map((industry) => industry.code);
}

function namesIn(locale: Locale): SentenceNames {
  return {
    industry: (code) => industryNameIn(locale, code),
    province: (code) => regionNameIn(locale, code),
  };
}
