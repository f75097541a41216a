import { Injectable } from '@nestjs/common';
import { industryNameIn } from '@wanchang/kernel';
import {
  column,
  Database,
  defineStatement,
  nullable,
  type Actor,
  type RowOf,
} from '@wanchang/platform';
import type { FeedbackReason } from '../domain/feedback';
import { INDUSTRY_OF_DEMAND } from '../persistence/match-feedback';

/** How many answered matches a unit was interested in. */
export interface Precision {
  readonly answers: number;
  readonly interested: number;
  /** `interested / answers`; null without an answer. */
  readonly precision: number | null;
}

export interface FeedbackPrecision {
  readonly total: Precision;
  readonly byIndustry: readonly (Precision & { code: string; name: string })[];
  readonly byWeightsVersion: readonly (Precision & { weightsVersion: number })[];
  /** Why matches were not relevant, the most frequent reason first. */
  readonly byReason: readonly ReasonCount[];
  /** What units have written about matches that were not relevant, the newest first, at most {@link NOTES}. */
  readonly notes: readonly FeedbackNote[];
}

/** So many of the newest notes are shown. */
const NOTES = 20;

const NEWEST_NOTES = defineStatement(
  'matchmaking.newest-feedback-notes',
  { note: column.text(), reason: column.text<FeedbackReason>(), at: column.instant },
  `SELECT note, reason, at FROM match_feedback WHERE verdict = 'not_relevant' AND note IS NOT NULL
    ORDER BY at DESC, match_id LIMIT ${NOTES}`,
);
export type FeedbackNote = Readonly<RowOf<typeof NEWEST_NOTES>>;

const REASONS = defineStatement(
  'matchmaking.feedback-reasons',
  { reason: column.text<FeedbackReason>(), answers: column.integer },
  `SELECT reason, count(*)::int AS answers FROM match_feedback WHERE verdict = 'not_relevant'
    GROUP BY reason ORDER BY answers DESC, reason`,
);
export type ReasonCount = Readonly<RowOf<typeof REASONS>>;

/** Of all, of each industry and of each version of the weights. */
const PRECISION = defineStatement(
  'matchmaking.feedback-precision',
  {
    industry: nullable(column.text()),
    weightsVersion: nullable(column.integer),
    answers: column.integer,
    interested: column.integer,
  },
  `SELECT ${INDUSTRY_OF_DEMAND} AS industry, f.weights_version AS "weightsVersion", count(*)::int AS answers,
          count(*) FILTER (WHERE f.verdict = 'interested')::int AS interested
     FROM match_feedback f JOIN matches m ON m.id = f.match_id JOIN listing_refs d ON d.id = m.demand_id
    GROUP BY GROUPING SETS ((), (${INDUSTRY_OF_DEMAND}), (f.weights_version))
    ORDER BY answers DESC, industry, f.weights_version DESC`,
);

/** How good the matches were that units have answered, by industry of the demand and by version of the weights. */
@Injectable()
export class ReadFeedbackPrecision {
  constructor(private readonly database: Database) {}

  async execute({ locale }: Actor): Promise<FeedbackPrecision> {
    const rows = await this.database.query(PRECISION);
    const byIndustry = rows.flatMap(({ industry, ...row }) =>
      industry === null
        ? []
        : [{ code: industry, name: industryNameIn(locale, industry), ...precisionOf(row) }],
    );
    const byWeightsVersion = rows.flatMap(({ weightsVersion, ...row }) =>
      weightsVersion === null ? [] : [{ weightsVersion, ...precisionOf(row) }],
    );
    const total = rows.find((row) => row.industry === null && row.weightsVersion === null);
    const byReason = await this.database.query(REASONS);
    const notes = await this.database.query(NEWEST_NOTES);
    return { total: precisionOf(total!), byIndustry, byWeightsVersion, byReason, notes };
  }
}

function precisionOf({
  answers,
  interested,
}: Pick<Precision, 'answers' | 'interested'>): Precision {
  return { answers, interested, precision: answers === 0 ? null : interested / answers };
}
