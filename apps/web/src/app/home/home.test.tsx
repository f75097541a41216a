import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk, listing, match, page, person, room } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { Home } from './home';

const positions = (...texts: string[]) =>
  texts.map((text) => document.body.textContent.indexOf(text));

describe('the home page', () => {
  it('of a member shows what every feature has waiting, turns first', async () => {
    serve({
      'GET /api/v1/home': () => ({
        body: {
          turns: [room()],
          newMatches: { count: 1, items: [match([])] },
          drafts: [listing({ title: '草稿中的需求' })],
          expiringListings: [],
        },
      }),
      'GET /api/v1/listing-imports': () => ({ body: page() }),
    });
    show(<Home />, { me: person() });
    expect((await screen.findByText('草稿中的需求')).getAttribute('href')).toBe(
      '/my-listings/listing-1',
    );
    const found = positions('发布供应', '轮到我了', '新匹配', '草稿');
    expect(found).toEqual([...found].sort((left, right) => left - right));
    expect(found).not.toContain(-1);
    expect(screen.queryByText('即将到期的发布')).toBeNull();
  });

  it('of the secretariat shows the figures of every feature, and marks failures', async () => {
    serve({
      'GET /api/v1/figures': () => ({
        body: {
          members: { active: 43 },
          listingsPublished: 539,
          matchesLast7Days: 971,
          roomsOpen: 13,
          agreements: 3,
          failedJobs: 2,
          mailsFailed: 0,
        },
      }),
      'GET /api/v1/mails': () => ({ body: page() }),
    });
    show(<Home />, { me: clerk() });
    expect(await screen.findByText('971')).toBeTruthy();
    expect(screen.getByText('会员单位 · 正常').closest('a')?.getAttribute('href')).toBe(
      '/secretariat/members?standing=active',
    );
    expect(screen.getByText('2').closest('a')?.className).toContain('failure');
    expect(screen.getByText('还没有发出邮件。')).toBeTruthy();
  });
});
