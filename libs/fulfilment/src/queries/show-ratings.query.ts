import { Injectable } from '@nestjs/common';
import { column, Database, defineStatement, nullable } from '@wanchang/platform';
import type { ContractSide } from '../domain/contract';
import { RATING_DAYS } from '../domain/rating';
import { SHOWN } from '../persistence/ratings';
import type { ContractRatingsDto, UnitRatingsDto } from './answers/dispute.dto';

const RATING = {
  quality: column.integer,
  punctuality: column.integer,
  conduct: column.integer,
  words: column.text(),
  at: column.instant,
  answer: nullable(column.text()),
  hidden: column.boolean,
};

const COLUMNS = `r.quality::int AS quality, r.punctuality::int AS punctuality, r.conduct::int AS conduct, r.words, r.at,
  r.answer, r.hidden_at IS NOT NULL AS hidden`;

/** Of contract $1; what is not shown is read by its own side only. */
const OF_CONTRACT = defineStatement(
  'fulfilment.ratings-of-contract',
  { side: column.text<ContractSide>(), shown: column.boolean, ...RATING },
  `SELECT r.side, ${SHOWN('r', '$2')} AS shown, ${COLUMNS} FROM contract_ratings r WHERE r.contract_id = $1`,
);

const UNTIL = defineStatement(
  'fulfilment.ratable-until',
  { until: nullable(column.instant), possible: column.boolean },
  `SELECT CASE WHEN state = 'completed' THEN ended_at + make_interval(days => $2::int) END AS until,
          coalesce(state = 'completed' AND ended_at + make_interval(days => $2::int) > clock_timestamp(), false) AS possible
     FROM contracts WHERE id = $1`,
);

const OF_UNIT = defineStatement(
  'fulfilment.ratings-of-unit',
  {
    contractId: column.uuid,
    side: column.text<ContractSide>(),
    raterName: column.text(),
    ...RATING,
  },
  `SELECT r.contract_id AS "contractId", r.side, m.name_zh AS "raterName", ${COLUMNS}
     FROM contract_ratings r JOIN member_refs m ON m.id = r.rater_member_id
    WHERE r.rated_member_id = $1 AND ${SHOWN('r', '$2')} ORDER BY r.at DESC LIMIT 50`,
);

const MEANS = defineStatement(
  'fulfilment.mean-ratings-of-unit',
  {
    count: column.integer,
    raters: column.integer,
    quality: nullable(column.double),
    punctuality: nullable(column.double),
    conduct: nullable(column.double),
  },
  `SELECT count(*)::int AS count, count(DISTINCT r.rater_member_id)::int AS raters, avg(r.quality)::float8 AS quality,
          avg(r.punctuality)::float8 AS punctuality, avg(r.conduct)::float8 AS conduct
     FROM contract_ratings r WHERE r.rated_member_id = $1 AND ${SHOWN('r', '$2')}`,
);

/** What units gave each other: of a contract for its sides, of a unit for everyone with access. */
@Injectable()
export class ShowRatings {
  constructor(private readonly database: Database) {}

  async ofContract(contractId: string, side: ContractSide): Promise<ContractRatingsDto> {
    const [rows, until] = await Promise.all([
      this.database.query(OF_CONTRACT, [contractId, RATING_DAYS]),
      this.database.one(UNTIL, [contractId, RATING_DAYS]),
    ]);
    const mine = rows.find((row) => row.side === side);
    const theirs = rows.find((row) => row.side !== side && row.shown);
    return {
      ...{ mine: mine ? ratingOf(mine) : null, theirs: theirs ? ratingOf(theirs) : null },
      until: until?.until ?? null,
      possible: !mine && (until?.possible ?? false),
    };
  }

  async ofUnit(memberId: string): Promise<UnitRatingsDto> {
    const [latest, means] = await Promise.all([
      this.database.query(OF_UNIT, [memberId, RATING_DAYS]),
      this.database.one(MEANS, [memberId, RATING_DAYS]),
    ]);
    return { ...means!, latest };
  }
}

function ratingOf<Row extends { side: ContractSide; shown: boolean }>({
  side,
  shown,
  ...rating
}: Row): Omit<Row, 'side' | 'shown'> {
  void [side, shown];
  return rating;
}
