import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pointsBelow, worstParts } from '../../entities/match/points';
import { Score } from '../../entities/match/score';
import { match } from '../../testing/samples';
import { show } from '../../testing/show';
import { ScoreTable } from './score-table';

const parts = [
  {
    factor: 'text',
    weight: 0.5,
    value: 0.8,
    contribution: 0.4,
    basis: '都提到：球阀',
    detail: null,
  },
  { factor: 'price', weight: 0.3, value: 0.5, contribution: 0.15, basis: null, detail: null },
  {
    factor: 'crossRegion',
    weight: 0.2,
    value: 1,
    contribution: 0.2,
    basis: '沿海对中西部',
    detail: null,
  },
];

it('a score below a bound does not read as if it had reached it', () => {
  expect([0.5996, 0.57, 0.6, 1].map(pointsBelow)).toEqual(['59', '57', '60', '100']);
});

describe('the score of a match', () => {
  it('is one bar as long as the number says, and tells what it is made of to who asks', () => {
    show(<Score match={match(parts)} />);
    const bar = screen.getByRole('img', { name: '匹配度：75 分' });
    const widths = [...bar.children].map((part) => parseFloat((part as HTMLElement).style.width));
    expect(widths).toEqual([75]);
    expect(screen.getByText('75')).toBeTruthy();
    expect(bar.closest('[title]')?.getAttribute('title')).toContain('描述相符 40.0');
  });

  it('names every factor in the reader’s language, with points that sum to the total', () => {
    show(<ScoreTable match={match(parts)} />);
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/描述相符.*都提到：球阀.*80%.*50.*40\.0/),
        expect.stringMatching(/合计.*75\.0/),
      ]),
    );
  });

  it('does not show what is not known as a fit of a half', () => {
    show(<ScoreTable match={match(parts)} />);
    const names = screen.getAllByRole('img').map((bar) => bar.getAttribute('aria-label'));
    expect(names).toEqual(['80%', '双方资料不足，按一半计分', '100%']);
  });

  it('shows no reputation of a unit that few have invited', () => {
    const part = { factor: 'reputation', weight: 1, value: 0.5, contribution: 0.5, basis: null };
    show(<ScoreTable match={match([{ ...part, detail: null }])} />);
    expect(screen.getByRole('row', { name: /信誉.*邀请对方洽谈的单位不足 3 家/ })).toBeTruthy();
  });

  it('is explained by what cost most; what cost next to nothing is not named', () => {
    expect(worstParts(parts, 3).map(({ factor }) => factor)).toEqual(['price', 'text']);
  });
});
