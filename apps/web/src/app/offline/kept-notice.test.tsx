import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { Link, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetKeptAnswers, noteAnswer } from '../../api/kept-answers';
import { show } from '../../testing/show';
import { createQueryClient } from '../query-client';
import { KeptNotice } from './kept-notice';

const NOTICE = /没有网络，显示的是本机保存的内容/;
const addressOf = (what: string) => `https://net.example/api/v1/matchmaking-sessions/s/${what}`;
const answer = (at?: string) => new Response(null, { headers: at ? { 'x-kept-at': at } : {} });
const asked = vi.fn(async (what: string) => what);

function Part({ of }: { of: string }) {
  const { data } = useQuery({
    queryKey: ['conferences', 'sessions', 's', of],
    queryFn: () => asked(of),
  });
  return (
    <>
      <Link to="/other">其他</Link>
      {data && <p>有 {data}</p>}
    </>
  );
}

const page = (
  <>
    <KeptNotice />
    <Routes>
      <Route path="/" element={[<Part key="1" of="now" />, <Part key="2" of="mine" />]} />
      <Route path="/other" element={<p>其他页面</p>} />
    </Routes>
  </>
);

let worker: EventTarget;
beforeEach(() => {
  asked.mockClear();
  worker = Object.assign(new EventTarget(), { startMessages: () => undefined });
  Object.defineProperty(navigator, 'serviceWorker', { value: worker, configurable: true });
});
afterEach(async () => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  await act(forgetKeptAnswers);
});

const times = () => [...document.querySelectorAll('time')].map(({ dateTime }) => dateTime);

it('R7.1 says how old the oldest answer is that is shown, whatever else the server answers', async () => {
  show(page);
  act(() => noteAnswer(addressOf('now'), answer('2026-06-01T02:00:00.000Z')));
  act(() => noteAnswer(addressOf('mine'), answer('2026-06-01T01:00:00.000Z')));
  expect(await screen.findByText(NOTICE)).toBeTruthy();
  expect(times()).toEqual(['2026-06-01T01:00:00.000Z']);
  act(() => noteAnswer(addressOf('mine'), answer()));
  act(() => noteAnswer('https://net.example/api/v1/notices', answer()));
  expect(times()).toEqual(['2026-06-01T02:00:00.000Z']);
  act(() => noteAnswer(addressOf('now'), answer()));
  expect(screen.queryByText(NOTICE)).toBeNull();
});

it('R7.1 does not speak of what another page had shown', async () => {
  show(page);
  act(() => noteAnswer(addressOf('now'), answer('2026-06-01T02:00:00.000Z')));
  act(() => screen.getAllByText('其他')[0]!.click());
  expect(await screen.findByText('其他页面')).toBeTruthy();
  expect(screen.queryByText(NOTICE)).toBeNull();
});

it('R7.1 an answer that came late is asked for anew, and no other', async () => {
  show(page);
  expect(await screen.findByText('有 now')).toBeTruthy();
  expect(await screen.findByText('有 mine')).toBeTruthy();
  const data = { type: 'late-answer', url: addressOf('now') };
  act(() => void worker.dispatchEvent(new MessageEvent('message', { data })));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
  expect(asked.mock.calls.map(([what]) => what)).toEqual(['now', 'mine', 'now']);
});

it('R7.1 what was kept for one person is gone before another one is there', async () => {
  const gone = vi.fn(async () => true);
  vi.stubGlobal('caches', { delete: gone });
  show(page);
  act(() => noteAnswer(addressOf('now'), answer('2026-06-01T02:00:00.000Z')));
  expect(await screen.findByText(NOTICE)).toBeTruthy();
  await act(forgetKeptAnswers);
  expect(gone).toHaveBeenCalledWith('wanchang-day');
  expect(screen.queryByText(NOTICE)).toBeNull();
  vi.unstubAllGlobals();
});

it('R7.1 asks anew as soon as the network is back', () => {
  expect(createQueryClient().getDefaultOptions().queries?.refetchOnReconnect).toBe(true);
});
