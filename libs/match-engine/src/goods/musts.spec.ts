import { aDemand, aSupply, noon } from '../bench/samples';
import type { MatchAttribute, Need } from '../listing';
import { MatchIndex } from '../match-index';
import { misfits } from '../sentence';
import { mustProblems } from './musts';

const must = (name: string, value: string, need: Need = 'exact'): MatchAttribute => ({
  ...{ name, value, need },
  isMust: true,
});
const explained = (asked: MatchAttribute, offered: readonly MatchAttribute[], title = '螺旋桨') =>
  new MatchIndex({ now: () => noon }).explain(
    aSupply({ title, attributes: offered }),
    aDemand({ title, attributes: [asked] }),
  )!;

describe('what a unit marks as a must', () => {
  it.each([
    ['exactly, another value', must('颜色', '红'), '蓝', 1],
    ['exactly, the same value', must('颜色', '红'), '红色', 0],
    ['at least, less', must('功率', '11kW', 'atLeast'), '5.5kW', 1],
    ['at least, more', must('功率', '11kW', 'atLeast'), '15000W', 0],
    ['at most, more', must('噪声', '60dB', 'atMost'), '65dB', 1],
    ['at most, less', must('噪声', '60dB', 'atMost'), '55dB', 0],
  ])('%s', (_rule, asked, value, misses) => {
    const found = explained(asked, [{ name: asked.name, value }]);
    expect(found.misses).toBe(misses);
    expect(found.score < 0.45).toBe(misses === 1);
  });

  it('binds to the last digit, where a family leaves some room', () => {
    const offered = [{ name: '功率', value: '10.5kW' }];
    const inFamily = { name: '功率', value: '11kW' };
    expect(explained(inFamily, offered, '三相电机').misses).toBe(0);
    expect(explained(must('功率', '11kW', 'atLeast'), offered, '三相电机').misses).toBe(1);
  });

  it('is said first, with how it binds', () => {
    const found = explained(must('功率', '11kW', 'atLeast'), [{ name: '功率', value: '5.5kW' }]);
    expect(misfits(found, 'zh')).toEqual(['功率不符：供 5.5kW，必须至少 11kW']);
    expect(misfits(found, 'en')).toEqual([
      'power does not fit: 5.5kW offered, it must be at least 11kW',
    ]);
  });

  it('is asked for where the supply does not state it', () => {
    const found = explained(must('颜色', '红'), []);
    expect(found.misses).toBe(0);
    expect(misfits(found, 'zh')).toEqual(['供方未说明必须满足的颜色，请先问清']);
  });
});

describe('marks that cannot bind', () => {
  it.each<[string, MatchAttribute[], string[]]>([
    ['free text', [must('说明', '到货后七天内付清全部余款，并附上材质单，逾期按日计息。')], ['0 free-text']],
    ['more or less of a word', [must('颜色', '红', 'atLeast')], ['0 no-figure']],
    ['more or less of two figures', [must('电源', '380V/50Hz', 'atMost')], ['0 no-figure']],
    ['at most of at least', [must('功率', '≥10kW', 'atMost')], ['0 against-value']],
    ['two values of one property', [must('口径', 'DN50'), must('通径', 'DN80')], ['1 contradictory']],
    ['a floor above the ceiling', [must('功率', '10kW', 'atLeast'), must('功率', '5kW', 'atMost')], ['1 contradictory']],
    ['a value below the floor', [must('功率', '5kW'), must('功率', '10kW', 'atLeast')], ['1 contradictory']],
    ['a range', [must('功率', '5kW', 'atLeast'), must('功率', '10kW', 'atMost')], []],
    ['one value in two units', [must('功率', '5kW'), must('额定功率', '5000W')], []],
    ['what is not marked', [must('口径', 'DN50'), { name: '口径', value: 'DN80' }], []],
  ])('%s', (_rule, attributes, problems) => {
    expect(mustProblems(attributes).map(({ at, problem }) => `${at} ${problem}`)).toEqual(problems);
  });
}); // prettier-ignore
