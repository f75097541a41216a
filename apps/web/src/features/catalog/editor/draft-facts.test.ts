import { describe, expect, it } from 'vitest';
import { factsIn, ofKind, placedProblems, splitFacts } from './draft-facts';

const area = { name: '面积', value: '50亩', number: 50, unit: 'mu' };
const use = { name: '用途', value: '工业用地、商业', number: null, unit: null };
const free = { name: '红线', value: '已批', number: null, unit: null };

describe('attributes in the form of a kind', () => {
  it('stand in its fields by name, and go back as they came', () => {
    const draft = splitFacts('space', [free, area, use]);
    expect(draft.facts).toMatchObject({
      面积: { value: '50', unit: '亩' },
      用途: { value: ['工业用地', '商业'] },
    });
    expect(draft.attributes).toMatchObject([{ name: '红线' }]);
    expect(factsIn('space', draft)).toEqual([
      { name: '面积', value: '50 亩' },
      { name: '用途', value: '工业用地、商业' },
    ]);
  });

  it('are none of products', () => {
    expect(splitFacts('products', [area])).toMatchObject({
      facts: {},
      attributes: [{ name: '面积' }],
    });
  });

  it('keep a range as it was written', () => {
    const range = { name: '面积', value: '1000-5000 平方米', number: null, unit: null };
    const draft = splitFacts('space', [range]);
    expect(draft.facts).toMatchObject({ 面积: { value: '1000-5000', unit: '平方米' } });
    expect(factsIn('space', draft)).toEqual([{ name: '面积', value: '1000-5000 平方米' }]);
  });

  it('are not lost when another kind is chosen and the first again', () => {
    const before = splitFacts('space', [area, use]);
    const goods = ofKind('products', 'space', before);
    expect(goods.attributes).toMatchObject([
      { name: '面积', value: '50 亩' },
      { name: '用途', value: '工业用地、商业' },
    ]);
    expect(factsIn('space', ofKind('space', 'products', goods))).toEqual(factsIn('space', before));
  });

  it('have refusals written at their fields, by name and by place', () => {
    const draft = splitFacts('space', [free, area, use]);
    const problem = (field: string) => ({ field, code: 'x', message: 'x' });
    const fields = ['attributes.面积', 'attributes.0.must', 'attributes.2.must', 'title'];
    expect(
      placedProblems(fields.map(problem), { kind: 'space', ...draft }).map(({ field }) => field),
    ).toEqual(['facts.面积', 'attributes.0.must', 'facts.用途.must', 'title']);
  });
});
