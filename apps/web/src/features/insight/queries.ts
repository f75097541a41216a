import { api, take } from '../../app/client';
import { usePages } from '../../app/pages';
import { keys } from '../../app/query-keys';
import type { SupplyDemandFilter } from './supply-demand-filters';

export function useSupplyDemand(query: SupplyDemandFilter) {
  return usePages([...keys.supplyDemand, 'cells', query], (cursor) =>
    take(api.GET('/api/v1/supply-demand', { params: { query: { ...query, cursor } } })),
  );
}

export function useUnmetDemands(query: SupplyDemandFilter) {
  return usePages([...keys.supplyDemand, 'unmet', query], (cursor) =>
    take(api.GET('/api/v1/unmet-demands', { params: { query: { ...query, cursor } } })),
  );
}
