import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk } from '../../../../testing/samples';
import { serve } from '../../../../testing/server';
import { show } from '../../../../testing/show';
import { FamilyRulesPage } from './family-rules-page';

const RULES = '/api/v1/match-family-rules';
const bore = { name: '通径', need: 'exact', tolerance: 2 };
const earlier = { family: '阀门', properties: [{ ...bore, tolerance: 5 }] };
const body = {
  current: { version: 2, rules: [], note: '', createdAt: null, createdByName: null },
  standard: [{ family: '阀门', properties: [bore] }],
  versions: [
    { version: 1, rules: [earlier], note: '先宽后严', createdAt: null, createdByName: '王芳' },
  ],
};
const preview = { basedOn: 2, pairs: 40, lost: 3, won: 0, examples: [{ supply: '球阀 DN80', demand: '球阀 DN50', fitsBefore: true, misfits: ['通径不符'] }] }; // prettier-ignore

const open = (more: Parameters<typeof serve>[0] = {}) => {
  const server = serve({
    [`GET ${RULES}`]: () => ({ body }),
    [`POST ${RULES}/preview`]: () => ({ body: preview }),
    [`POST ${RULES}`]: () => ({ status: 201, body }),
    ...more,
  });
  show(<FamilyRulesPage />, { me: clerk() });
  return server;
};

describe('rules of product families', () => {
  it('are saved with a note once their effect was seen', async () => {
    const { sent } = open();
    fireEvent.change(await screen.findByLabelText('参数 1 容差'), { target: { value: '10' } });
    expect(screen.queryByText('保存并生效')).toBeNull();
    fireEvent.click(screen.getByText('预览效果'));
    expect(await screen.findByText(/40 个匹配中，3 个将不再算合适/)).toBeTruthy();
    expect(screen.getByText('通径不符')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('修改说明'), { target: { value: '行业惯例' } });
    fireEvent.click(screen.getByRole('button', { name: '保存并生效' }));
    const saved = () => sent.find(({ method, path }) => method === 'POST' && path === RULES);
    await waitFor(() =>
      expect(saved()?.body).toEqual({
        ...{ basedOn: 2, note: '行业惯例' },
        rules: [{ family: '阀门', properties: [{ ...bore, tolerance: 10 }] }],
      }),
    );
  });

  it('of an earlier version are taken back into the form', async () => {
    const { sent } = open();
    fireEvent.click((await screen.findAllByText('取回到编辑区'))[0]!);
    fireEvent.click(screen.getByText('预览效果'));
    await screen.findByText(/40 个匹配中/);
    expect(sent.find(({ path }) => path === `${RULES}/preview`)?.body).toEqual({
      rules: [earlier],
    });
  });

  it('that contradict each other are refused with all that is wrong and where', async () => {
    open({
      [`POST ${RULES}/preview`]: () => ({
        status: 400,
        body: {
          ...{ code: 'matchmaking.family-rules-refused', detail: '有 2 处规则有误。' },
          errors: [
            {
              field: 'rules.0.properties.1',
              code: 'property-twice',
              message: '同一参数有两条规则',
            },
            { field: 'rules.0.family', code: 'family-twice', message: '同一产品族有两条规则' },
          ],
        },
      }),
    });
    await screen.findByLabelText('参数 1 容差');
    // The row that stays empty is not sent.
    fireEvent.click(screen.getByText('添加一项参数'));
    fireEvent.click(screen.getByText('添加一项参数'));
    fireEvent.change(screen.getByLabelText('参数 3 名称'), { target: { value: '口径' } });
    fireEvent.click(screen.getByText('预览效果'));
    expect(await screen.findByText('阀门 · 口径：同一参数有两条规则')).toBeTruthy();
    expect(screen.getByText('阀门：同一产品族有两条规则')).toBeTruthy();
    expect(screen.getByText('有 2 处规则有误。')).toBeTruthy();
    expect(screen.queryByText('保存并生效')).toBeNull();
  });

  it('that another person has changed meanwhile stay in the form, and it is said', async () => {
    open({
      [`POST ${RULES}`]: () => ({
        status: 409,
        body: { code: 'matchmaking.family-rules-changed', detail: '规则已有新版本' },
      }),
    });
    fireEvent.change(await screen.findByLabelText('参数 1 容差'), { target: { value: '10' } });
    fireEvent.click(screen.getByText('预览效果'));
    fireEvent.change(await screen.findByLabelText('修改说明'), { target: { value: '行业惯例' } });
    fireEvent.click(screen.getByRole('button', { name: '保存并生效' }));
    expect(await screen.findByText(/你的改动仍在此页/)).toBeTruthy();
    expect(Number(screen.getByLabelText<HTMLInputElement>('参数 1 容差').value)).toBe(10);
  });
});
