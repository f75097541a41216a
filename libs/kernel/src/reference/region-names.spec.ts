import { shortRegionName } from './region-names';

describe('short names of divisions', () => {
  it.each([
    ['浙江省', '浙江'],
    ['温州市', '温州'],
    ['永嘉县', '永嘉'],
    ['内蒙古自治区', '内蒙古'],
    ['广西壮族自治区', '广西'],
    ['西藏自治区', '西藏'],
    ['新疆维吾尔自治区', '新疆'],
    ['香港特别行政区', '香港'],
    ['恩施土家族苗族自治州', '恩施'],
    ['博尔塔拉蒙古自治州', '博尔塔拉'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['海西蒙古族藏族自治州', '海西'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江'],
    ['龙胜各族自治县', '龙胜'],
    ['东乡族自治县', '东乡'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['阿克苏地区', '阿克苏'],
    ['浦东新区', '浦东'],
  ])('%s is called %s', (name, short) => expect(shortRegionName(name)).toBe(short));

  it.each(['易县', '城区', '理县'])('%s keeps its kind, because one character is no name', (name) =>
    expect(shortRegionName(name)).toBe(name),
  );
});
