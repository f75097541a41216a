import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk, page } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { JobsPage } from './jobs-page';
import type { Job } from './types';

const job: Job = {
  id: '7',
  queue: 'bulk',
  name: 'somewhere.new-job',
  state: 'failed',
  attempts: 3,
  failedReason: 'connection refused',
  at: '2026-11-25T00:00:00Z',
};
const answers = { 'GET /api/v1/jobs': () => ({ body: { ...page(job), counts: { failed: 1 } } }) };

describe('the jobs', () => {
  it('that failed are shown first, with the reason; one without a name of its own by its technical one', async () => {
    const { sent } = serve(answers);
    show(<JobsPage />, { me: clerk() });
    expect(await screen.findByText('connection refused')).toBeTruthy();
    expect(screen.getByText('somewhere.new-job')).toBeTruthy();
    expect(sent[0]?.query).toEqual({ state: 'failed' });
  });

  it('are put into their queue again', async () => {
    const { sent } = serve({
      ...answers,
      'POST /api/v1/jobs/bulk/7/retry': () => ({ status: 204 }),
    });
    show(<JobsPage />, { me: clerk() });
    fireEvent.click(await screen.findByText('重试'));
    expect(await screen.findByText('已重新排队')).toBeTruthy();
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});
