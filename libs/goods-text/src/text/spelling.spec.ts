import { isOneMistake, spellingKeys } from './spelling';

describe('spellings', () => {
  it.each([
    ['球阀门', '球筏门'],
    ['变频器', '变频'],
    ['减速机', '减机速'],
    ['6205', '6206'],
    ['轴承', '轴轴承'],
  ])('%s and %s are one mistake apart, and have a key in common', (one, other) => {
    expect(isOneMistake(one, other)).toBe(true);
    expect(isOneMistake(other, one)).toBe(true);
    expect(spellingKeys(one).some((key) => spellingKeys(other).includes(key))).toBe(true);
  });

  it.each([
    ['球阀', '球阀'],
    ['球阀', '闸板阀'],
    ['变频器', '稳压器'],
    ['减速机', '机速减'],
  ])('%s and %s are not', (one, other) => expect(isOneMistake(one, other)).toBe(false));
});
