import { describe, expect, it } from 'vitest';
import { anyText, oneOf, readFilters, writeFilters } from './filters';

const filters = { state: oneOf(['draft', 'published']), q: anyText };

describe('filters in the address', () => {
  it('are read from it, and what makes no sense is no filter', () => {
    expect(readFilters(filters, new URLSearchParams('state=draft&q=%20阀%20'))).toEqual({
      state: 'draft',
      q: '阀',
    });
    expect(readFilters(filters, new URLSearchParams('state=unknown&q=%20'))).toEqual({});
  });

  it('are written to it; an emptied one goes, everything else stays', () => {
    const next = writeFilters(
      { q: '球阀', state: undefined },
      new URLSearchParams('state=draft&x=1'),
    );
    expect(next.toString()).toBe(new URLSearchParams({ x: '1', q: '球阀' }).toString());
  });
});
