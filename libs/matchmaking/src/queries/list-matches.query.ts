import { Injectable } from '@nestjs/common';
import { besideCounterpart, ListingDirectory, type ListingCardDto } from '@wanchang/catalog';
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
import { misfits, reasons, type MatchPart, type SentenceNames } from '@wanchang/match-engine';
import type { MemberActor } from '@wanchang/membership';
import { Database, decodeCursor, isWhole, toPage, type Page } from '@wanchang/platform';
import type { Feedback } from '../domain/feedback';
import { LEAST_MUTUAL_SCORE } from '../domain/top-matches.rules';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import {
  FIND_MATCH,
  LIST_MATCHES,
  type MatchListState,
  type MatchRow,
} from './list-matches.statements';
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
  /** What does not fit, and doubts, the essential first: one text each. */
  readonly misfits: readonly string[];
  /** Below what is shown as fitting: there only because nothing fits. */
  readonly isNearest: boolean;
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

/** A unit's matches, best first. */
@Injectable()
export class ListMatches {
  constructor(
    private readonly database: Database,
    private readonly listings: ListingDirectory,
    private readonly reasons: MatchReasons,
  ) {}

  async execute(actor: MemberActor, filter: MatchFilter): Promise<Page<MatchView>> {
    const after = decodeCursor(filter.cursor, [isWhole, isId]) ?? [null, null];
    const rows = await this.database.query(LIST_MATCHES, paramsOf(actor, filter, after));
    const page = toPage(
      rows,
      filter.limit,
      (row) => [row.millionths, row.id],
      (row) => row,
    );
    return { ...page, items: await this.views(page.items, actor) };
  }

  /** @throws DomainError matchmaking.match-not-found */
  async one(actor: MemberActor, matchId: string): Promise<MatchView> {
    const rows = await this.database.query(FIND_MATCH, [actor.member.id, matchId]);
    const [view] = await this.views(rows, actor);
    if (!view) throw matchmakingErrors('match-not-found');
    return view;
  }

  /** Of rows of the unit's own, without those whose listings are out of sight by now. */
  async views(rows: readonly MatchRow[], actor: MemberActor): Promise<MatchView[]> {
    const cards = await this.listings.cards(
      rows.flatMap(({ supplyId, demandId }) => [supplyId, demandId]),
      actor,
    );
    const reasonsOf = await this.reasons.of(rows);
    return rows.flatMap((row) => {
      const [supply, demand] = [cards.get(row.supplyId), cards.get(row.demandId)];
      const parts = reasonsOf(row, row.mine);
      if (!supply || !demand || !parts) return [];
      const pair = { supply: besideCounterpart(supply, demand), demand };
      return [toView(row, pair, parts, actor)];
    });
  }
}

/** @param after the score in millionths and the id that the page before ended with */
export function paramsOf(
  actor: MemberActor,
  filter: MatchFilter,
  [score, id]: readonly (number | string | null)[],
) {
  return [
    actor.member.id,
    filter.listingId ?? null,
    filter.side ?? null,
    filter.minScore ?? 0,
    ...[score, id, filter.limit + 1],
    filter.province ?? null,
    filter.coast ?? null,
    filter.industry ? industriesBelow(filter.industry) : null,
    filter.state,
  ];
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
    sentence: reasons({ parts }, locale === 'en' ? 'en' : 'zh', names),
    misfits: misfits({ parts }, locale === 'en' ? 'en' : 'zh'),
    isNearest: mutualScore < LEAST_MUTUAL_SCORE,
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
