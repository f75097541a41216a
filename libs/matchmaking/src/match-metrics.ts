import { Gauge, Histogram } from 'prom-client';

/** What a worker reports of matching. */
export const matchMetrics = {
  listings: new Gauge({
    name: 'wanchang_match_index_listings',
    help: 'Listings in the match index of this process',
    labelNames: ['shard'],
  }),
  lag: new Gauge({
    name: 'wanchang_match_index_lag_seconds',
    help: 'Age of the oldest change of a listing that the match index had not read when it was looked at',
    labelNames: ['shard'],
  }),
  load: new Gauge({
    name: 'wanchang_match_index_load_seconds',
    help: 'How long the last reading of the whole match index took',
    labelNames: ['shard'],
  }),
  hit: new Histogram({
    name: 'wanchang_match_hit_seconds',
    help: 'Time in which the index finds the best counterparts of a listing',
    labelNames: ['side'],
    buckets: [0.0001, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1],
  }),
  rematch: new Histogram({
    name: 'wanchang_rematch_seconds',
    help: 'Time that the parts of re-matches take: the sweep of one, and the writing of one step',
    labelNames: ['part'],
    buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60],
  }),
  run: new Histogram({
    name: 'wanchang_match_run_seconds',
    help: 'Time in which a listing is matched, from reading what changed to the stored matches',
    labelNames: ['side'],
    buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5],
  }),
};
