import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../entities/match/types';
import { listing, match } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { CompareTable } from './compare-table';

const bore = (value: string) => [{ name: '公称通径', value }];
const candidate = (id: string, value: string, mine = 'listing-1'): Match => ({
  ...match([]),
  ...{ id, demand: listing({ id: mine, attributes: bore('DN200') }) },
  supply: listing({
    id: `supply-${id}`,
    side: 'supply',
    title: `阀 ${id}`,
    attributes: bore(value),
  }),
});
const cells = (row: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${row}`) })).getAllByRole('cell');

describe('candidates side by side', () => {
  it('stand beside my own listing, and what differs from it is marked', () => {
    serve({});
    show(
      <CompareTable
        matches={[candidate('a', 'DN50'), candidate('b', 'dn 200'), candidate('c', 'DN200')]}
      />,
    );
    const [own, ...others] = cells('公称通径');
    expect(own?.textContent).toBe('DN200');
    expect(others.map((cell) => cell.querySelector('mark')?.textContent ?? null)).toEqual([
      'DN50',
      null,
      null,
    ]);
  });

  it('for different listings of mine name the listing of each instead', () => {
    serve({});
    show(<CompareTable matches={[candidate('a', 'DN50'), candidate('b', 'DN80', 'listing-9')]} />);
    expect(cells('公称通径')).toHaveLength(2);
    expect(document.querySelector('mark')).toBeNull();
  });
});
