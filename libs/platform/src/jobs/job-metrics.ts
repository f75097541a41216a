import { Histogram } from 'prom-client';

export const jobMetrics = {
  duration: new Histogram({
    name: 'wanchang_job_duration_seconds',
    help: 'How long jobs ran, by job and outcome',
    labelNames: ['job', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120],
  }),
};
