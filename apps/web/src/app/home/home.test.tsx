import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Home as HomeAnswer, Waiting } from '../../entities/home/types';
import { clerk, listing, match, page, person, room } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { Home } from './home';

const positions = (...texts: string[]) =>
  texts.map((text) => document.body.textContent.indexOf(text));

const waiting = (change: Partial<Waiting>): Waiting => ({
  kind: 'anything.at-all',
  title: '某件事',
  text: '有一件事等您处理。',
  count: 1,
  since: null,
  dueAt: null,
  urgency: 'later',
  link: '/anywhere',
  ...change,
});
const answer = (change: Partial<HomeAnswer> = {}) => ({
  body: { items: [], unavailable: [], ...change },
});

const ofMember = (home: () => { body: unknown }) => ({
  'GET /api/v1/home': home,
  'GET /api/v1/deal-rooms': () => ({ body: page(room()) }),
  'GET /api/v1/matches': () => ({ body: page(match([])) }),
  'GET /api/v1/my-listings': () => ({ body: page(listing({ title: '草稿中的需求' })) }),
  'GET /api/v1/listing-imports': () => ({ body: page() }),
});

// Fetched together with the app's own code (first-view.mts); what is tested is what it shows.
beforeAll(() => Promise.all([import('./member-home'), import('./secretariat-home')]));

describe('what waits', () => {
  it('is shown as the server tells it, whatever its kind, with how urgent it is and until when', async () => {
    const overdue = waiting({
      text: '报价即将到期。',
      urgency: 'now',
      link: '/deal-rooms/room-1',
      dueAt: new Date(Date.now() + 90 * 60_000).toISOString(),
    });
    const items = [overdue, waiting({ kind: 'another.kind', text: '还有三条草稿。', count: 3 })];
    serve(ofMember(() => answer({ items })));
    show(<Home />, { me: person() });
    const link = await screen.findByText('报价即将到期。');
    expect(link.getAttribute('href')).toBe('/deal-rooms/room-1');
    expect(screen.getByText('紧急')).toBeTruthy();
    expect(screen.getByText(/1 小时/)).toBeTruthy();
    expect(screen.getByText('某件事 · 3')).toBeTruthy();
    expect(screen.queryByText('没有等您处理的事')).toBeNull();
  });

  it('says so when nothing waits', async () => {
    serve(ofMember(() => answer()));
    show(<Home />, { me: person() });
    expect(await screen.findByText('没有等您处理的事')).toBeTruthy();
  });

  it('that cannot be read is named beside the rest, and can be asked for again', async () => {
    let failing = true;
    serve(
      ofMember(() =>
        answer({
          items: [waiting({ text: '照常显示的事。' })],
          unavailable: failing ? [{ kind: 'broken', title: '新匹配' }] : [],
        }),
      ),
    );
    show(<Home />, { me: person() });
    expect(await screen.findByText('暂时无法显示：新匹配')).toBeTruthy();
    expect(screen.getByText('照常显示的事。')).toBeTruthy();
    failing = false;
    fireEvent.click(screen.getByText('重试'));
    await waitFor(() => expect(screen.queryByText(/暂时无法显示/)).toBeNull());
  });
});

describe('what runs out in the next two weeks', () => {
  const due = (kind: string, inDays: number) =>
    waiting({
      ...{ kind, title: kind, link: `/${kind}` },
      dueAt: new Date(Date.now() + inDays * 24 * 60 * 60_000).toISOString(),
    });

  it('stands by day on one line, and nothing that is further off or over', async () => {
    const items = [due('offer', 2), due('contract', 13), due('validity', 20), due('over', -1)];
    serve(ofMember(() => answer({ items })));
    show(<Home />, { me: person() });
    const strip = await screen.findByRole('list', { name: '未来 14 天的期限' });
    expect(strip.children).toHaveLength(14);
    const links = [...strip.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/offer', '/contract']);
  });

  it('is absent where nothing runs out', async () => {
    serve(ofMember(() => answer({ items: [due('validity', 20)] })));
    show(<Home />, { me: person() });
    expect(await screen.findByText(/validity/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: '未来 14 天的期限' })).toBeNull();
  });
});

describe('the home page', () => {
  it('of a member shows what waits, then what every feature has, turns first', async () => {
    serve(ofMember(() => answer()));
    show(<Home />, { me: person() });
    expect((await screen.findByText('草稿中的需求')).getAttribute('href')).toBe(
      '/my-listings/listing-1',
    );
    const found = positions('发布供应', '等您处理', '轮到我了', '草稿', '新匹配');
    expect(found).toEqual([...found].sort((left, right) => left - right));
    expect(found).not.toContain(-1);
  });

  it('of the secretariat shows what waits and the figures of every feature, and marks failures', async () => {
    serve({
      'GET /api/v1/home': () => answer({ items: [waiting({ text: '一个单位申请入会。' })] }),
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
    expect(await screen.findByText('一个单位申请入会。')).toBeTruthy();
    expect(screen.getByText('会员单位 · 正常').closest('a')?.getAttribute('href')).toBe(
      '/secretariat/members?standing=active',
    );
    expect(screen.getByText('2').closest('a')?.className).toContain('failure');
    expect(screen.getByText('还没有发出邮件。')).toBeTruthy();
  });
});
