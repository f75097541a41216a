import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk, page } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import type { Weights } from './types';
import { WeightsPage } from './weights-page';

const current: Weights = {
  version: 3,
  factors: {
    text: 0.4,
    industry: 0.1,
    attributes: 0.18,
    price: 0.06,
    quantity: 0.03,
    leadTime: 0.04,
    crossRegion: 0.12,
    distance: 0.02,
    reputation: 0.05,
  },
  note: '提高跨区域',
  createdAt: '2026-11-25T00:00:00Z',
  createdByName: '李敏',
};
const answers = {
  'GET /api/v1/match-weights/current': () => ({ body: current }),
  'GET /api/v1/match-weights': () => ({ body: page(current) }),
};
const change = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const preview = () => screen.getByText('预览效果', { selector: 'button span' }).closest('button')!;

describe('the weights', () => {
  it('are shown in points, with the version in force', async () => {
    serve(answers);
    show(<WeightsPage />, { me: clerk() });
    expect((await screen.findByLabelText<HTMLInputElement>('描述相符')).value).toBe('40');
    expect(screen.getByText('现行第 3 版')).toBeTruthy();
    expect(screen.getByText('合计 100')).toBeTruthy();
  });

  it('cannot be tried while they do not sum to 100', async () => {
    serve(answers);
    show(<WeightsPage />, { me: clerk() });
    await change('描述相符', '39');
    expect(screen.getByText('合计 99，须为 100')).toBeTruthy();
    expect(preview().disabled).toBe(true);
  });

  it('are tried as fractions, and nothing is saved by that', async () => {
    const { sent } = serve({
      ...answers,
      'POST /api/v1/match-weights/preview': () => ({
        status: 422,
        body: { code: 'matchmaking.no-feedback', detail: '还没有反馈' },
      }),
    });
    show(<WeightsPage />, { me: clerk() });
    await change('描述相符', '35');
    await change('跨区域', '17');
    fireEvent.click(preview());
    expect(await screen.findByText('还没有反馈')).toBeTruthy();
    const writes = sent.filter(({ method }) => method === 'POST');
    expect(writes.map(({ path }) => path)).toEqual(['/api/v1/match-weights/preview']);
    expect(writes[0]?.body).toEqual({
      factors: { ...current.factors, text: 0.35, crossRegion: 0.17 },
    });
  });
});
