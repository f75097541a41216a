import fc from 'fast-check';
import { allIndustries, industryByCode, industryTree, type IndustryNode } from './industries';
import { fingerprints, publishedTable } from './testing/published';

/** Of GB/T 4754-2017 by section: level, code, section, parent and name of each entry down to the groups. */
const PUBLISHED = {
  A: 'f81303f71e0d',
  B: 'ded10596ddcd',
  C: '7fafc615c755',
  D: '4b176753ff6a',
  E: '34a0fc96c01a',
  F: 'a2720402a70a',
  G: 'a3451863bd03',
  H: '60cc1d4d1a66',
  I: 'e5870913c0ea',
  J: 'c9423627e4a1',
  K: '0db69e7a211b',
  L: '7911288f29d9',
  M: '898281cae631',
  N: '8f16baaa1879',
  O: 'dd3dbb231969',
  P: '1f1f7648f611',
  Q: '8afea59c0e77',
  R: '3d5d3e6c4296',
  S: '0f3a2d4e7203',
  T: 'e5a12ca5a308',
};

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
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (code) => {
        const found = industryByCode(code);
        if (found) expect(code.trim().toUpperCase()).toContain(found.code);
        else expect(found).toBeNull();
      }),
    );
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

  it('is the published table: each section has its fingerprint', () => {
    const levels = { section: '1', division: '2', group: '3' };
    const ours = [...allIndustries()].map(({ code, level, sectionCode, parentCode, name }) => ({
      part: sectionCode,
      line: [levels[level], code, sectionCode, parentCode ?? '', name].join(' '),
    }));
    expect(fingerprints(ours)).toEqual(PUBLISHED);
  });

  it('answers for a class with its group', () => {
    const groups = [...allIndustries()].filter(({ level }) => level === 'group');
    for (const { code } of groups)
      for (const digit of '0123456789') expect(industryByCode(code + digit)?.code).toBe(code);
  });

  const table = publishedTable('industries/gbt4754_2017.csv');
  if (table)
    it('has the fingerprints of the table in the data folder, and a group for each of its classes', () => {
      const lines = table
        .filter(({ level }) => level !== '4')
        .map(({ level, code, section, parent, name }) => ({
          part: section!,
          line: [level, code, section, parent, name].join(' '),
        }));
      expect(fingerprints(lines)).toEqual(PUBLISHED);
      const classes = table.filter(({ level }) => level === '4');
      expect(classes.length).toBeGreaterThan(1300);
      expect(classes.filter((row) => industryByCode(row.code ?? '')?.code !== row.parent)).toEqual(
        [],
      );
    });
});
