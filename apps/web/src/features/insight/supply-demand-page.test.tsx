import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk, listing, page } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { SupplyDemandPage } from './supply-demand-page';
import type { SupplyDemandCell } from './types';

const cell: SupplyDemandCell = {
  provinceCode: '620000',
  province: '甘肃省',
  coast: 'interior',
  industryCode: '34',
  industry: '通用设备制造业',
  supplies: 3,
  demands: 12,
  unmetDemands: 5,
  unmatchedDemands: 0,
  suppliesElsewhere: 91,
};
const answers = {
  'GET /api/v1/supply-demand': () => ({ body: page(cell) }),
  'GET /api/v1/unmet-demands': () => ({ body: page({ demand: listing(), bestScore: 0.5999 }) }),
  'GET /api/v1/industries': () => ({ body: page() }),
  'GET /api/v1/regions': () => ({ body: page() }),
};

describe('supply and demand', () => {
  it('show each gap, and a match just below the bound does not read as if it had reached it', async () => {
    serve(answers);
    show(<SupplyDemandPage />, { me: clerk() });
    expect(await screen.findByText(/12 条需求中 5 条未满足/)).toBeTruthy();
    expect(screen.getByText(/外省同业供应 91 条/)).toBeTruthy();
    expect(await screen.findByText('最好的匹配 59 分')).toBeTruthy();
  });

  it('are narrowed to a province and a trade, which stand in the address', async () => {
    const { sent } = serve(answers);
    const { router } = show(<SupplyDemandPage />, { me: clerk() });
    fireEvent.click(await screen.findByText('通用设备制造业'));
    const narrowed = { province: '620000', industry: '34' };
    await waitFor(() =>
      expect(sent.filter(({ query }) => query.industry === '34').map(({ query }) => query)).toEqual(
        [narrowed, narrowed],
      ),
    );
    expect(router.state.location.search).toBe('?province=620000&industry=34');
  });
});
