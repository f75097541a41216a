import { newId } from '@wanchang/kernel';
import { defaultWeights } from '@wanchang/match-engine';
import type { Ids, Routes } from './route';
import type { Fixtures } from './fixtures';

const { factors } = defaultWeights;

/** A re-match in this state, and no other; no job runs it. */
const rematch =
  (state: 'running' | 'cancelled') =>
  async ({ system }: Fixtures): Promise<Ids> => {
    const id = newId();
    await system.sql(`DELETE FROM rematches`);
    await system.sql(`DELETE FROM runs WHERE kind = 'matchmaking.run-rematch'`);
    await system.sql(
      `WITH run AS (
         INSERT INTO runs (id, kind, exclusive, state, finished_at)
         VALUES ($1, 'matchmaking.run-rematch', true, $2, CASE WHEN $2 = 'cancelled' THEN now() END) RETURNING id)
       INSERT INTO rematches (id, reason) SELECT id, 'request' FROM run`,
      [id, state],
    );
    return { id };
  };

const weightsInForce = async ({ system }: Fixtures): Promise<Ids> => {
  const [row] = await system.sql<{ version: string }>(
    `SELECT max(version)::text AS version FROM match_weights`,
  );
  return { version: row!.version };
};

const rulesInForce = async ({ system }: Fixtures): Promise<Ids> => {
  const [row] = await system.sql<{ version: string }>(
    `SELECT coalesce(max(version), 0)::text AS version FROM match_family_rules`,
  );
  return { version: row!.version };
};

/** What the secretariat does about matching. */
export const matchingRoutes: Routes = {
  'GET /api/v1/match-weights': { audience: 'secretariat administrator' },
  'GET /api/v1/match-weights/current': { audience: 'secretariat administrator' },
  'GET /api/v1/match-weights/exposure': { audience: 'secretariat administrator' },
  'POST /api/v1/match-weights/learn': { audience: 'secretariat administrator' },
  'POST /api/v1/match-weights/preview': {
    audience: 'secretariat administrator',
    json: () => ({ factors }),
  },
  'POST /api/v1/match-weights': {
    audience: 'secretariat administrator',
    ids: weightsInForce,
    json: (_, { version }) => ({ basedOn: Number(version), note: '试行', factors }),
  },
  'GET /api/v1/match-family-rules': { audience: 'secretariat administrator' },
  'POST /api/v1/match-family-rules/preview': {
    audience: 'secretariat administrator',
    json: () => ({ rules: [] }),
  },
  'POST /api/v1/match-family-rules': {
    audience: 'secretariat administrator',
    ids: rulesInForce,
    json: (_, { version }) => ({ basedOn: Number(version), note: '试行', rules: [] }),
  },
  'GET /api/v1/match-feedback/precision': { audience: 'secretariat' },
  'GET /api/v1/rematches': { audience: 'secretariat' },
  'GET /api/v1/rematches/:id': { audience: 'secretariat', ids: rematch('cancelled') },
  'POST /api/v1/rematches': { audience: 'secretariat', ids: rematch('cancelled') },
  'POST /api/v1/rematches/:id/cancel': { audience: 'secretariat', ids: rematch('running') },
  'POST /api/v1/rematches/:id/resume': { audience: 'secretariat', ids: rematch('cancelled') },
  'POST /api/v1/match-index/rebuild': { audience: 'secretariat' },
  'GET /api/v1/supply-demand': { audience: 'secretariat' },
  'GET /api/v1/trade-steps': { audience: 'secretariat' },
  'GET /api/v1/unmet-demands': { audience: 'secretariat' },
};
