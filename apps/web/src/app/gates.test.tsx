import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { person, seller } from '../testing/samples';
import { serve } from '../testing/server';
import { show } from '../testing/show';
import { MembersOnly, SecretariatOnly, WithAccess } from './gates';

const suspended = () => {
  const member = { ...seller, standing: 'suspended' as const, role: 'staff' as const };
  return person({ member, members: [member], hasAccess: false });
};

describe('a member page', () => {
  it.each([
    ['a member page', <MembersOnly key="1" />],
    ['the notices', <WithAccess key="2" />],
  ])('explains to a suspended unit what happened instead of %s', async (_, gate) => {
    serve({
      'GET /api/v1/my-unit': () => ({ body: { standingReason: '年费逾期，经催缴未缴' } }),
    });
    show(gate, { me: suspended() });
    expect(screen.getByText('贵单位已被暂停成员资格')).toBeTruthy();
    expect(await screen.findByText('年费逾期，经催缴未缴')).toBeTruthy();
    expect(screen.getByText('浏览公开的产品展示').getAttribute('href')).toBe('/search');
  });

  it('sends a visitor to sign in, and back afterwards', () => {
    const { router } = show(
      <Routes>
        <Route path="/matches" element={<MembersOnly />} />
      </Routes>,
      { path: '/matches?side=supply' },
    );
    expect(router.state.location.pathname).toBe('/sign-in');
    expect(router.state.location.search).toBe(
      `?${new URLSearchParams({ next: '/matches?side=supply' }).toString()}`,
    );
  });

  it('of the secretariat is not open to a member', () => {
    show(<SecretariatOnly />, { me: person() });
    expect(screen.getByText('此页面不对您开放')).toBeTruthy();
  });
});
