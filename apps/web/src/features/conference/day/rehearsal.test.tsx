import { fireEvent, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { CheckInPage } from './check-in-page';
import { keptScans } from './scan-queue';

it('R7.1 a rehearsal of the desk asks what a badge comes to, and keeps nothing on the device', async () => {
  const answer = {
    ...{ nonce: '1', result: 'in', at: '2026-06-01T01:00:00Z', number: 7, name: '李代表' },
    ...{ memberName: '陇西县', needs: null, arrivedAt: null },
  };
  const { sent } = serve({
    'GET /api/v1/conferences/c/arrivals': () => ({
      body: { registered: 9, arrived: 0, now: '2026-06-01T01:00:00Z', latest: [] },
    }),
    'POST /api/v1/conferences/c/rehearsed-scans': () => ({ body: answer }),
  });
  const page = (
    <Routes>
      <Route path="/secretariat/conferences/:id/check-in" element={<CheckInPage />} />
    </Routes>
  );
  show(page, { path: '/secretariat/conferences/c/check-in' });
  fireEvent.click(await screen.findByRole('switch', { name: '演练' }));
  expect(screen.getByText(/不签到、不记录/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('证件码'), { target: { value: 'badge' } });
  fireEvent.click(screen.getByRole('button', { name: /演练签到/ }));
  expect(await screen.findByText('李代表')).toBeTruthy();
  expect(sent.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
    { code: 'badge' },
  ]);
  expect(keptScans('c')).toEqual([]);
});
