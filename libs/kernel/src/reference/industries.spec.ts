import fc from 'fast-check';
import { allIndustries, industryByCode, industryTree, type IndustryNode } from './industries';
import { readSharedCsv } from './testing/shared-data';

const count = (nodes: readonly IndustryNode[]): number =>
  nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);

describe('GB/T 4754-2017', () => {
  it('has 20 sections, 97 divisions and 473 groups', () => {
    const counts = { section: 0, division: 0, group: 0 };
    for (const industry of allIndustries()) counts[industry.level]++;
    expect(counts).toEqual({ section: 20, division: 97, group: 473 });
  });

  it('knows a group with its division and section', () => {
    expect(industryByCode('344')).toEqual({
      code: '344',
      name: '泵、阀门、压缩机及类似机械制造',
      nameEn: 'Pumps, valves, compressors and similar machinery',
      level: 'group',
      parentCode: '34',
      sectionCode: 'C',
    });
    expect(industryByCode('34')).toMatchObject({ name: '通用设备制造业', parentCode: 'C' });
    expect(industryByCode('C')).toMatchObject({ name: '制造业', parentCode: null });
  });

  it.each([
    ['3443', '344'],
    ['C3443', '344'],
    ['c34', '34'],
    [' 344 ', '344'],
    ['0111', '011'],
    ['t', 'T'],
  ])('reads %j as %s', (text, code) => expect(industryByCode(text)?.code).toBe(code));

  it.each(['', 'U', '00', '98', '999', '340', '34431', 'A344', 'Z', '34a', '__proto__'])(
    'has no industry %j',
    (code) => expect(industryByCode(code)).toBeNull(),
  );

  it('never fails on a code', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (code) => void industryByCode(code)));
  });

  it('is a tree in which every industry stands once, below its parent', () => {
    const tree = industryTree();
    expect(tree.map((section) => section.code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(count(tree)).toBe(590);
    const check = (node: IndustryNode): void =>
      node.children.forEach((child) => {
        expect(child.parentCode).toBe(node.code);
        check(child);
      });
    tree.forEach(check);
  });

  it('has an English name for every industry', () => {
    for (const { code, nameEn } of allIndustries()) {
      expect([code, nameEn]).toEqual([code, expect.stringMatching(/^[A-Z][A-Za-z ,'-]+$/)]);
    }
  });

  const csv = readSharedCsv('industries/gbt4754_2017.csv');
  (csv ? it : it.skip)('agrees with the published table (needs ../shared/data)', () => {
    const levels = { section: '1', division: '2', group: '3' };
    const expected = (csv ?? [])
      .filter((row) => row.level !== '4')
      .map((row) => `${row.level} ${row.code} ${row.section} ${row.parent} ${row.name}`);
    const actual = [...allIndustries()].map(
      ({ code, level, sectionCode, parentCode, name }) =>
        `${levels[level]} ${code} ${sectionCode} ${parentCode ?? ''} ${name}`,
    );
    expect(actual).toEqual(expected);
  });

  (csv ? it : it.skip)('maps every published class to its group (needs ../shared/data)', () => {
    const classes = (csv ?? []).filter((row) => row.level === '4');
    expect(classes.length).toBeGreaterThan(1300);
    const differing = classes.filter((row) => industryByCode(row.code ?? '')?.code !== row.parent);
    expect(differing).toEqual([]);
  });
});
