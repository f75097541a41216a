import { findIndustries } from './industry-search';

const codes = (text: string, limit?: number) =>
  findIndustries(text, limit).map((found) => found.code);

describe('finding an industry', () => {
  it('goes by code, the industry itself before what is below it', () => {
    expect(codes('34', 3)).toEqual(['34', '341', '342']);
    expect(codes('3443')).toEqual(['344']);
    expect(codes('c', 1)).toEqual(['C']);
  });

  it('goes by name, whole before beginning before fragment', () => {
    expect(codes('电池制造', 1)).toEqual(['384']);
    expect(codes('轴承')[0]).toBe('345');
    expect(codes('阀门')).toContain('344');
  });

  it('goes by English name, in any case', () => {
    expect(codes('BATTERIES')[0]).toBe('384');
    expect(codes('valves')).toContain('344');
  });

  it('goes by product word where no name has it', () => {
    expect(codes('球阀')).toEqual(['344']);
    expect(codes('ball valve')).toEqual(['344']);
  });

  it('offers no industry twice, and none for nothing', () => {
    const all = codes('制造', 500);
    expect(new Set(all).size).toBe(all.length);
    expect(codes('')).toEqual([]);
    expect(codes('  ')).toEqual([]);
    expect(codes('制造', 0)).toEqual([]);
  });
});
