import { MatchIndex } from '../match-index';
import { aDemand, aSupply, noon } from '../bench/samples';
import { readFamilies, tradeFamilies } from './families';

type Values = Readonly<Record<string, string>>;
const having = (values: Values) => Object.entries(values).map(([name, value]) => ({ name, value }));

function pair(asked: string, offered: string, demand: Values = {}, supply: Values = {}) {
  const index = new MatchIndex({ now: () => noon });
  return index.explain(
    aSupply({ title: offered, attributes: having(supply), industryCode: undefined }),
    aDemand({ title: asked, attributes: having(demand), industryCode: undefined }),
  );
}

describe('goods', () => {
  it.each([
    ['桥式起重机 5t', '离心水泵 流量50方'],
    ['不锈钢球阀 DN50', '不锈钢闸阀 DN50'],
    ['三相异步电动机', '电机减速箱齿轮'],
    ['深沟球轴承 6204', '轴承座 UCP205'],
  ])('of which one is %s and the other %s make no pair', (asked, offered) => {
    expect(pair(asked, offered)).toBeNull();
  });

  it.each([
    ['行车 5t', '桥式起重机 10t'],
    ['止回阀 DN50', '单向阀 DN50'],
    ['離心水泵', '离心泵'],
    ['求购阀门', '不锈钢球阀'],
    ['纳米陶瓷刀具', '陶瓷刀具 进口'],
  ])('that go by other names do: %s, %s', (asked, offered) => {
    expect(pair(asked, offered)).not.toBeNull();
  });
});

describe('essential properties', () => {
  it.each<[string, string, string, number, Values, Values]>([
    ['another bore', '球阀', '球阀', 1, { 通径: 'DN200' }, { 口径: 'DN50' }],
    ['the same bore in inches', '球阀', '球阀', 0, { 通径: 'DN50' }, { 口径: '2寸' }],
    ['bores in titles', '球阀 DN200', '球阀 DN50', 1, {}, {}],
    ['CF8 for 304', '球阀', '球阀', 0, { 材质: '304' }, { 阀体材质: 'CF8' }],
    ['316 for 304', '球阀', '球阀', 1, { 材质: '304' }, { 材质: '316不锈钢' }],
    ['more load than asked', '电动葫芦', '电动葫芦', 0, { 起重量: '5吨' }, { 载荷: '10t' }],
    ['less power than asked', '三相电机', '异步电机', 1, { 功率: '11kW' }, { 功率: '5.5kW' }],
    ['a fact left out', '球阀', '球阀', 0, { 通径: 'DN200' }, {}],
  ])('%s', (_rule, asked, offered, misses, demand, supply) => {
    expect(pair(asked, offered, demand, supply)?.misses).toBe(misses);
  });

  it('bring a score below what is shown as fitting when one is missed', () => {
    const missed = pair('球阀 DN200', '球阀 DN50')!;
    expect(missed.score).toBeLessThan(0.45);
    const sum = missed.parts.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum - missed.deduction).toBe(missed.score);
  });

  it('that a unit marks as a must bind outside all families', () => {
    const must = [{ name: '颜色', value: '红', isMust: true }];
    const index = new MatchIndex({ now: () => noon });
    const other = aSupply({ title: '螺旋桨', attributes: having({ 颜色: '蓝' }) });
    const asked = aDemand({ title: '螺旋桨', attributes: must });
    expect(index.explain(other, asked)?.misses).toBe(1);
    const same = aSupply({ title: '螺旋桨', attributes: having({ 颜色: '红色' }) });
    expect(index.explain(same, asked)?.misses).toBe(0);
  });
});

describe('rules of families', () => {
  it('are more than twenty, and can be read', () => {
    expect(tradeFamilies().length).toBeGreaterThan(20);
  });

  it.each([
    ['two rules for one property', '阀|阀||口径! 通径>', '“通径”有两条规则，相互矛盾'],
    ['a name in two families', '阀|阀||\n泵|泵 阀||', '“阀”同属“阀”和“泵”'],
    ['a type of two names', '阀|阀|球阀;球阀=圆阀|', '“球阀”属于两个类型'],
    ['a tolerance that asks for nothing', '阀|阀||通径!80%', '“通径”的容差超过 50%，等于没有要求'],
    ['a line that is none', '阀', '应为：名称|结尾|类型|属性'],
  ])('are refused for %s', (_rule, text, message) => {
    expect(() => readFamilies(text)).toThrow(
      expect.objectContaining({ texts: expect.objectContaining({ zh: message }) }) as Error,
    );
  });
});
