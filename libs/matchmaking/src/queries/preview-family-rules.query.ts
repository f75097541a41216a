import { Injectable } from '@nestjs/common';
import {
  familiesUnder,
  misfits,
  missesIn,
  PairReasons,
  type FamilyRule,
  type MatchPart,
} from '@wanchang/match-engine';
import { setImmediate as pause } from 'node:timers/promises';
import { column, Database, defineStatement, nullable, type Actor } from '@wanchang/platform';
import { checkedFamilyRules } from '../domain/family-rules.rules';
import type { StoredScore } from '../domain/pair';
import { FamilyRulesStore } from '../persistence/family-rules-store';
import { MatchableListings } from '../persistence/matchable-listings';
import { MatchWeightsStore } from '../persistence/match-weights';
import { ifReadable } from './match-reasons';

/** So many of the newest pairs are tried. */
const TRIED = 1000;
/** So many at a time, between which the process answers others. */
const CHUNK = 50;
const EXAMPLES = 5;

const NEWEST_PAIRS = defineStatement(
  'matchmaking.newest-pairs',
  {
    supplyId: column.uuid,
    demandId: column.uuid,
    supplyText: column.double,
    demandText: column.double,
    supplyReputation: nullable(column.double),
    demandReputation: nullable(column.double),
    weightsVersion: column.integer,
    scoredAt: column.instant,
  },
  `SELECT supply_id AS "supplyId", demand_id AS "demandId", supply_text AS "supplyText", demand_text AS "demandText",
          supply_reputation AS "supplyReputation", demand_reputation AS "demandReputation",
          weights_version AS "weightsVersion", scored_at AS "scoredAt"
     FROM matches m WHERE fits AND EXISTS (SELECT 1 FROM matchable_listings s WHERE s.id = m.supply_id)
      AND EXISTS (SELECT 1 FROM matchable_listings d WHERE d.id = m.demand_id) ORDER BY m.id DESC LIMIT $1`,
);

/** A pair that would be judged otherwise, and what is said of it where it does not fit. */
export interface ChangedPair {
  readonly supply: string;
  readonly demand: string;
  readonly fitsBefore: boolean;
  readonly misfits: readonly string[];
}

export interface FamilyRulesPreview {
  readonly basedOn: number;
  /** How many of the newest pairs were tried. */
  readonly pairs: number;
  /** How many of them would not fit any more, and how many that miss something would. */
  readonly lost: number;
  readonly won: number;
  readonly examples: readonly ChangedPair[];
}

/** What other rules of families would make of the newest pairs. */
@Injectable()
export class PreviewFamilyRules {
  constructor(
    private readonly database: Database,
    private readonly store: FamilyRulesStore,
    private readonly listings: MatchableListings,
    private readonly weights: MatchWeightsStore,
  ) {}

  /** @throws DomainError matchmaking.family-rules-refused */
  async execute(given: readonly FamilyRule[], { locale }: Actor): Promise<FamilyRulesPreview> {
    const rules = checkedFamilyRules(given);
    const current = await this.store.current();
    const pairs: StoredScore[] = await this.database.query(NEWEST_PAIRS, [TRIED]);
    const ids = [...new Set(pairs.flatMap(({ supplyId, demandId }) => [supplyId, demandId]))];
    const read = new Map((await this.listings.read(ids)).map(({ id, listing }) => [id, listing]));
    const weights = await this.weights.current();
    const [before, after] = [new PairReasons(familiesUnder(current.rules)), new PairReasons(familiesUnder(rules))]; // prettier-ignore
    const changeOf = (pair: StoredScore): ChangedPair[] => {
      const [supply, demand] = [read.get(pair.supplyId), read.get(pair.demandId)];
      if (!supply || !demand) return [];
      const scored = { ...pair, supply, demand, at: pair.scoredAt, weights };
      const was = ifReadable(() => before.of(scored, 'demand'));
      const is = ifReadable(() => after.of(scored, 'demand'));
      if (!was || !is || fits(was) === fits(is)) return [];
      const said = misfits({ parts: fits(is) ? was : is }, locale === 'en' ? 'en' : 'zh');
      return [{ supply: supply.title, demand: demand.title, fitsBefore: fits(was), misfits: said }];
    };
    const changed: ChangedPair[] = [];
    for (let start = 0; start < pairs.length; start += CHUNK) {
      changed.push(...pairs.slice(start, start + CHUNK).flatMap(changeOf));
      await pause();
    }
    const lost = changed.filter(({ fitsBefore }) => fitsBefore).length;
    return {
      ...{ basedOn: current.version, pairs: pairs.length },
      ...{ lost, won: changed.length - lost, examples: changed.slice(0, EXAMPLES) },
    };
  }
}

const fits = (parts: readonly MatchPart[]) => missesIn(parts) === 0;
