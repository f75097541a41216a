import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { forgetKeptAnswers, noteAnswer, useKeptSince } from './kept-answers';

const answer = (at?: string) => new Response(null, { headers: at ? { 'x-kept-at': at } : {} });
function Since() {
  return <p>{useKeptSince() ?? 'now'}</p>;
}

it('R7.1 says how old the oldest kept answer is, until the server answers again', () => {
  render(<Since />);
  expect(screen.getByText('now')).toBeTruthy();
  act(() => noteAnswer(answer('2026-06-01T02:00:00.000Z')));
  act(() => noteAnswer(answer('2026-06-01T01:00:00.000Z')));
  act(() => noteAnswer(answer('2026-06-01T03:00:00.000Z')));
  expect(screen.getByText('2026-06-01T01:00:00.000Z')).toBeTruthy();
  act(() => noteAnswer(answer()));
  expect(screen.getByText('now')).toBeTruthy();
});

it('R7.1 what was kept for one person is gone before another one is there', async () => {
  const gone = vi.fn(async () => true);
  vi.stubGlobal('caches', { delete: gone });
  noteAnswer(answer('2026-06-01T02:00:00.000Z'));
  await forgetKeptAnswers();
  expect(gone).toHaveBeenCalledWith('wanchang-day');
  render(<Since />);
  expect(screen.getByText('now')).toBeTruthy();
  vi.unstubAllGlobals();
});
