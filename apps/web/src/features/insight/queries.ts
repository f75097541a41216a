import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { usePages } from '../../ui/pages';
import { supplyDemandKey } from './keys';
import type { SupplyDemandFilter } from './supply-demand-filters';

export function useSupplyDemand(query: SupplyDemandFilter) {
  return usePages([...supplyDemandKey, 'cells', query], (cursor) =>
    unwrap(api.GET('/api/v1/supply-demand', { params: { query: { ...query, cursor } } })),
  );
}

export function useUnmetDemands(query: SupplyDemandFilter) {
  return usePages([...supplyDemandKey, 'unmet', query], (cursor) =>
    unwrap(api.GET('/api/v1/unmet-demands', { params: { query: { ...query, cursor } } })),
  );
}

export function useTradeSteps() {
  return useQuery({
    queryKey: [...supplyDemandKey, 'trade-steps'],
    queryFn: () => unwrap(api.GET('/api/v1/trade-steps')),
  });
}
