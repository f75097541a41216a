import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk, page } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { PeoplePage } from './people-page';
import type { SecretariatPerson } from './types';

const hemin: SecretariatPerson = {
  personId: 'person-2',
  name: '何敏',
  email: 'he@secretariat.example',
  mobile: null,
  assignments: [
    {
      id: 'assignment-1',
      office: 'shanghai',
      duty: 'fees',
      startsAt: '2024-01-01T00:00:00Z',
      endsAt: '2025-01-01T00:00:00Z',
    },
    {
      id: 'assignment-2',
      office: 'guangzhou-nansha',
      duty: 'conference',
      startsAt: '2025-01-01T00:00:00Z',
      endsAt: null,
    },
  ],
};
const named = (key: string, nameZh: string) => ({ key, nameZh, nameEn: key });
const answers = {
  'GET /api/v1/secretariat-people': () => ({ body: page(hemin) }),
  'GET /api/v1/secretariat-offices': () => ({
    body: {
      items: [named('shanghai', '上海秘书处'), named('guangzhou-nansha', '广州南沙秘书二处')],
    },
  }),
  'GET /api/v1/secretariat-duties': () => ({
    body: { items: [named('fees', '年费'), named('conference', '会务')] },
  }),
  'GET /api/v1/me': () => ({ body: clerk() }),
};

describe('the people of the secretariat', () => {
  it('are shown with office and duty; only what is not over can be ended', async () => {
    serve(answers);
    show(<PeoplePage />, { me: clerk() });
    expect(await screen.findByText('广州南沙秘书二处 · 会务')).toBeTruthy();
    expect(screen.getByText('上海秘书处 · 年费')).toBeTruthy();
    const ends = screen.getAllByRole('button', { name: /^结束/ });
    expect(ends.map((button) => button.getAttribute('aria-label'))).toEqual([
      '结束：何敏 广州南沙秘书二处 · 会务',
    ]);
  });

  it('are read, and not changed, by those who do not administer', async () => {
    serve(answers);
    show(<PeoplePage />, { me: clerk(['member-standing']) });
    expect(await screen.findByText('广州南沙秘书二处 · 会务')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /结束|安排职责/ })).toBeNull();
  });

  it('lose a duty after a question, and a refusal is told', async () => {
    const detail = '秘书处至少要有一名任期不限的管理员，请先指定另一名。';
    const { sent } = serve({
      ...answers,
      'POST /api/v1/secretariat-assignments/assignment-2/end': () => ({
        status: 422,
        body: { status: 422, code: 'identity.last-secretariat-administrator', detail },
      }),
    });
    show(<PeoplePage />, { me: clerk() });
    fireEvent.click(await screen.findByRole('button', { name: /^结束/ }));
    const question = await screen.findByRole('dialog');
    fireEvent.click(within(question).getByRole('button', { name: '结束' }));
    expect(await screen.findByText(detail)).toBeTruthy();
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('get a duty; a form that lacks something is not sent', async () => {
    const { sent } = serve(answers);
    show(<PeoplePage />, { me: clerk() });
    fireEvent.click(await screen.findByRole('button', { name: /安排职责/ }));
    const form = await screen.findByRole('dialog');
    fireEvent.change(within(form).getByLabelText('邮箱或手机号'), {
      target: { value: 'new@secretariat.example' },
    });
    fireEvent.click(within(form).getByRole('button', { name: '安排职责' }));
    expect(await within(form).findByText('请填写办事机构')).toBeTruthy();
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});
