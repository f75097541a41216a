import { fireEvent, screen, waitFor } from '@testing-library/react';
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
  exposureCap: null,
  note: '提高跨区域',
  createdAt: '2026-11-25T00:00:00Z',
  createdByName: '李敏',
};
const noAnswers = { answers: 0, interested: 0, before: outcome(), after: outcome() };
function outcome() {
  return { shown: 0, precision: null, order: null };
}
const counted = {
  latest: {
    ...{ at: '2026-11-28T18:20:00Z', weightsVersion: 3, cap: null, supplies: 20000, demands: 5000 },
    levels: [
      { cap: null, loss: 0, highest: 95, shown: 12796 },
      { cap: 50, loss: 0.00012, highest: 50, shown: 12803 },
      { cap: 20, loss: 0.00927, highest: 20, shown: 12876 },
    ],
  },
};
const answers = {
  'GET /api/v1/match-weights/exposure': () => ({ body: counted }),
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

const figures = async () => (await screen.findByText('总分损失')).closest('table')!;

describe('the exposure cap', () => {
  it('stands beside what each cap costs and brings, as the last re-match has counted', async () => {
    serve(answers);
    show(<WeightsPage />, { me: clerk() });
    const rows = [...(await figures()).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual([
      ['不限 现行', '0.0%', '95', '64%'],
      ['50', '< 0.1%', '50', '64%'],
      ['20', '0.9%', '20', '64%'],
    ]);
    expect(screen.getByText(/到下一次重新匹配才受上限约束/)).toBeTruthy();
  });

  it('that was not counted says between what it lies', async () => {
    serve(answers);
    show(<WeightsPage />, { me: clerk() });
    await figures();
    await change('曝光上限', '30');
    expect(screen.getByText(/上限 30 未单独计算/)).toBeTruthy();
  });

  it('is not counted before the first re-match', async () => {
    serve({ ...answers, 'GET /api/v1/match-weights/exposure': () => ({ body: { latest: null } }) });
    show(<WeightsPage />, { me: clerk() });
    expect(await screen.findByText(/完成一次全部重新匹配后/)).toBeTruthy();
  });

  it('is a whole number or nothing', async () => {
    serve(answers);
    show(<WeightsPage />, { me: clerk() });
    await change('曝光上限', '0');
    expect(screen.getByText('请填写 1 到 1000 的整数，或留空')).toBeTruthy();
    expect(preview().disabled).toBe(true);
  });

  it('is saved with the weights once its effect was seen', async () => {
    const { sent } = serve({
      ...answers,
      'POST /api/v1/match-weights/preview': () => ({
        body: { basedOn: 3, total: noAnswers, byIndustry: [], byWeightsVersion: [] },
      }),
      'POST /api/v1/match-weights': () => ({ status: 201, body: { ...current, version: 4 } }),
    });
    show(<WeightsPage />, { me: clerk() });
    await change('曝光上限', '20');
    fireEvent.click(preview());
    await change('修改说明', '均衡曝光');
    fireEvent.click(screen.getByText('保存并生效', { selector: 'button span' }).closest('button')!);
    const saved = await waitFor(() => {
      const write = sent.find(({ path, method }) => method === 'POST' && path.endsWith('weights'));
      expect(write).toBeTruthy();
      return write;
    });
    expect(saved?.body).toEqual({
      ...{ basedOn: 3, factors: current.factors, exposureCap: 20, note: '均衡曝光' },
    });
  });
});

const counts = { basedOn: 3, answers: 412, pairs: 260, units: 31 };
const wanted = { answers: 300, pairs: 200, units: 20 };
const learnedBy = (body: object) =>
  serve({
    ...answers,
    'POST /api/v1/match-weights/learn': () => ({ body: { ...counts, wanted, ...body } }),
  });
const learn = async () =>
  fireEvent.click(
    (await screen.findByText('根据回答试算', { selector: 'button span' })).closest('button')!,
  );

describe('weights learned from answers', () => {
  it('go into the form, and are tried there before they can be saved', async () => {
    const factors = { ...current.factors, text: 0.28, attributes: 0.3 };
    const learned = { factors, orderBefore: 0.612, orderAfter: 0.694 };
    const { sent } = learnedBy({ outcome: 'learned', learned });
    show(<WeightsPage />, { me: clerk() });
    await learn();
    expect(await screen.findByText(/现行 61.2%，建议 69.4%/)).toBeTruthy();
    fireEvent.click(
      screen.getByText('填入上面的表格', { selector: 'button span' }).closest('button')!,
    );
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('描述相符').value).toBe('28'),
    );
    expect(screen.queryByText('保存并生效', { selector: 'button span' })).toBeNull();
    expect(sent.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      '/api/v1/match-weights/learn',
    ]);
  });

  it('say how many answers are needed where there are too few', async () => {
    learnedBy({ outcome: 'too-few', learned: null, answers: 12 });
    show(<WeightsPage />, { me: clerk() });
    await learn();
    expect(await screen.findByText(/近期回答 12 条/)).toBeTruthy();
    expect(screen.getByText(/满 300 条回答、200 对、20 家单位/)).toBeTruthy();
  });

  it('are not proposed where the answers speak for none', async () => {
    learnedBy({ outcome: 'no-better', learned: null });
    show(<WeightsPage />, { me: clerk() });
    await learn();
    expect(await screen.findByText(/建议保持不变/)).toBeTruthy();
  });
});
