import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { clerk, seller } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { MemberPage } from './member-page';
import type { MemberFile } from './types';

const MEMBER = '/api/v1/members/unit-seller';
const file: MemberFile = {
  ...seller,
  creditCode: '91330324YYUDCJAC7H',
  industries: [],
  contactName: null,
  contactPhone: null,
  contactEmail: null,
  address: null,
  introduction: null,
  website: null,
  joinedYear: 2006,
  version: 7,
  createdAt: '2026-01-01T00:00:00Z',
  history: [],
  colleagues: [],
};

const means = { quality: null, punctuality: null, conduct: null };
const noRating = { count: 0, raters: 0, ...means, latest: [] };

function open(standing: MemberFile['standing'] = 'active') {
  const decided = () => ({ body: { ...file, standing: 'suspended' } });
  const server = serve({
    [`GET ${MEMBER}`]: () => ({ body: { ...file, standing } }),
    [`GET ${MEMBER}/ratings`]: () => ({ body: noRating }),
    [`POST ${MEMBER}/suspend`]: decided,
  });
  show(
    <Routes>
      <Route path="/secretariat/members/:id" element={<MemberPage />} />
    </Routes>,
    { me: clerk(), path: '/secretariat/members/unit-seller' },
  );
  return server;
}

describe('the file of a member', () => {
  it('shows who it is, and the decisions that its standing allows', async () => {
    open('suspended');
    expect(await screen.findByText('91330324YYUDCJAC7H')).toBeTruthy();
    expect(screen.getByText('恢复资格')).toBeTruthy();
    expect(screen.queryByText('暂停资格')).toBeNull();
  });

  it('is suspended with a reason only, on the version that was read', async () => {
    const { sent } = open();
    fireEvent.click(await screen.findByText('暂停资格'));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByText('确认暂停'));
    expect(await dialog.findByText('请写明原因')).toBeTruthy();
    expect(sent.some(({ method }) => method === 'POST')).toBe(false);
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: ' 年费逾期 ' } });
    fireEvent.click(dialog.getByText('确认暂停'));
    await waitFor(() =>
      expect(sent.find(({ path }) => path === `${MEMBER}/suspend`)?.body).toEqual({
        reason: '年费逾期',
        version: 7,
      }),
    );
  });
});
