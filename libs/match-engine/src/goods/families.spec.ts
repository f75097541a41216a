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
    ['草原牛眼肉', '冷冻椰肉丁'],
    ['色选机 8t/h', '磁选机 8t/h'],
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
    ['求购工业型材', '6063-T5 工业铝型材'],
    ['采购钛合金板材 TA1', 'TA1 钛板'],
    ['储能电池 48V200Ah', '磷酸铁锂储能电池包 48V200Ah'],
    ['S20-M-200/10 配电变压器', '油浸式配电变压器 S20-M-200/10'],
    ['M12×60外六角螺栓', '高强度六角头螺栓 M12×60'],
    ['4层线路板打样量产', '4层 FR-4 印制电路板'],
    ['菜籽油四级', '压榨菜籽油 四级'],
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
    [
      'a name with words around it',
      '三相电机',
      '异步电机',
      1,
      { 配用功率要求: '11kW' },
      { 功率: '5.5kW' },
    ],
    [
      'the material of the seal, which is another thing',
      '球阀',
      '球阀',
      0,
      { 材质: '304' },
      { 密封材质: '四氟' },
    ],
    [
      'sides named one by one',
      '无缝钢管',
      '无缝钢管',
      1,
      { '外径×壁厚': 'φ89*5' },
      { 规格: 'φ57×4' },
    ],
    ['a diameter written D', '磁钢', '磁钢', 1, { 尺寸: 'D20*5mm' }, { 规格: '30×10×5mm' }],
    [
      'another number behind the same two letters',
      '高铝砖',
      '高铝砖',
      1,
      { 牌号: 'LZ-65' },
      { 牌号: 'LZ-80' },
    ],
    ['a designation in the title', '注塑模开模 718H', '注塑模具 P20', 1, {}, {}],
    [
      'two ratings joined',
      '储能电池包',
      '储能电池包',
      1,
      { 规格: '51.2V280Ah' },
      { 规格: '51.2V100Ah' },
    ],
    ['a count of yarn in the title', '精梳棉纱 32S', '棉纱 21支', 1, {}, {}],
    ['layers in characters', '瓦楞箱 三层B楞', '五层BC楞 瓦楞纸箱', 1, {}, {}],
    ['cavities', '一模八腔注塑模具', '注塑模具 一模四腔', 1, {}, {}],
    ['another variety', '杂交玉米种 陇单10号', '杂交玉米种子 河玉8号', 1, {}, {}],
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
