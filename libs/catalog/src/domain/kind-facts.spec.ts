import { kindField, type ResourceKind } from '@wanchang/kernel';
import { describe, expect, it } from 'vitest';
import { checkedContent, contentProblems } from './content.rules';
import { readFact } from './kind-facts';
import { emptyContent, type ListingContent } from './listing';
import { publishProblems } from './publish.rules';

const read = (kind: ResourceKind, name: string, text: string) =>
  readFact(kindField(kind, name)!, text);
const land = (attributes: Record<string, string>): ListingContent => ({
  ...emptyContent,
  ...{ side: 'supply', kind: 'space', title: '工业用地出让 50 亩', regionCode: '330300' },
  industryCode: '703',
  attributes: Object.entries(attributes).map(([name, value]) => ({
    ...{ name, value, number: null, unit: null },
  })),
});

describe('a figure of a form', () => {
  it.each([
    ['space', '面积', '3000', { value: '3000 平方米', number: 3000, unit: 'm2' }],
    ['space', '面积', '30亩', { value: '30亩', number: 30, unit: 'mu' }],
    ['space', '面积', '1200㎡', { value: '1200 平方米', number: 1200, unit: 'm2' }],
    ['space', '面积', '1000-5000平方米', { value: '1000-5000平方米', number: null, unit: null }],
    ['space', '面积', '不少于50亩', { value: '不少于50亩', number: null, unit: null }],
    ['space', '容积率', '1.2', { value: '1.2', number: 1.2, unit: null }],
    ['capital', '资金额度', '2亿元', { value: '2亿元', number: 2, unit: 'CNY100m' }],
    ['capital', '年化利率', '5.5%', { value: '5.5%', number: 5.5, unit: '%' }],
    ['capital', '资金期限', '24个月', { value: '24个月', number: 24, unit: 'month' }],
    ['means_of_production', '出厂年份', '2019年', { value: '2019年', number: 2019, unit: null }],
  ] as const)('of %s: %s %s', (kind, name, text, value) => {
    expect(read(kind, name, text)).toEqual(value);
  });

  it.each([
    ['space', '面积', '很大'],
    ['space', '面积', '30吨'],
    ['space', '面积', '50-30亩'],
    ['capital', '所占股份', '120%'],
    ['means_of_production', '出厂年份', '19'],
  ] as const)('of %s is none: %s %s', (kind, name, text) => {
    expect(read(kind, name, text)).toBeNull();
  });
});

describe('a choice of a form', () => {
  it('is one of its values, or several, in either language', () => {
    expect(read('space', '租售方式', '出租')?.value).toBe('出租');
    expect(read('space', '租售方式', 'to rent, to sell')?.value).toBe('出租、出售');
    expect(read('space', '租售方式', '赠送')).toBeNull();
  });
});

describe('a place and a day', () => {
  it('are a division and a calendar day', () => {
    expect(read('talent', '工作地点', '浙江省温州市、甘肃省')?.value).toBe('浙江省温州市、甘肃省');
    expect(read('talent', '工作地点', '总部大楼三层')).toBeNull();
    expect(read('talent', '到岗日期', '2027-03-01')?.value).toBe('2027-03-01');
    expect(read('talent', '到岗日期', '尽快')).toBeNull();
  });
});

describe('a listing of a kind', () => {
  it('is refused with a wrong value of a field, by the name of the field', () => {
    expect(contentProblems(land({ 面积: '很大', 用途: '种菜' }))).toMatchObject([
      { field: 'attributes.面积', code: 'fact-no-figure' },
      { field: 'attributes.用途', code: 'fact-no-choice' },
    ]);
  });

  it('keeps figures with their unit, and keeping it again changes nothing', () => {
    const kept = checkedContent(land({ 面积: '50亩', 用途: 'industrial land' }));
    expect(kept.attributes).toEqual([
      { name: '面积', value: '50亩', number: 50, unit: 'mu' },
      { name: '用途', value: '工业用地', number: null, unit: null },
    ]);
    expect(checkedContent(kept)).toEqual(kept);
  });

  it('is published only with what its form needs', () => {
    const problems = publishProblems(land({ 面积: '50亩' }), '2026-12-01');
    expect(problems).toMatchObject([{ field: 'attributes.用途', code: 'fact-missing' }]);
    expect(publishProblems(land({ 面积: '50亩', 用途: '工业用地' }), '2026-12-01')).toEqual([]);
  });

  it('of products has no such fields', () => {
    const goods: ListingContent = { ...land({ 面积: '很大' }), kind: 'products' };
    expect(contentProblems(goods)).toEqual([]);
  });
});
