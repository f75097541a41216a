import fc from 'fast-check';
import { extractAttributes, modelNumbers, separateSpecTokens } from './spec-text';

/** `name=value` and, for a measured value, the number with its unit. */
const attributes = (title: string) =>
  extractAttributes(title).map(({ name, value, number, unit }) =>
    number === undefined ? `${name}=${value}` : `${name}=${value} (${number} ${unit})`,
  );

describe('model numbers', () => {
  it.each([
    ['Q41F-16P 不锈钢球阀 DN50', ['Q41F-16P']],
    ['YE3-132S-4 三相异步电机 5.5kW', ['YE3-132S-4']],
    ['安全阀型号zbfh-14、丝扣连接', ['ZBFH-14']],
    ['接触器 LC1-D09 AC220V', ['LC1-D09']],
    ['松下xqg90/s9355洗衣机轴承', ['XQG90', 'S9355']],
    ['ＩＳＧ８０－１６０ 离心泵', ['ISG80-160']],
    ['Q41F-16P 和 q41f-16p', ['Q41F-16P']],
    ['YJV22-0.6/1kV 3×25+2×16 电力电缆', ['YJV22']],
    ['6204-2RS 深沟球轴承', ['6204-2RS']],
    ['轴承 6204、30206', ['6204', '30206']],
  ])('of %s are %j', (title, models) => expect(modelNumbers(title)).toEqual(models));

  it.each([
    'DN50 PN16 法兰',
    'M12×80 螺栓',
    'Q235B 304 316L 45# 20CrMnTi 钢',
    'H62黄铜 T2紫铜 6061铝板',
    '7.5kW 380V 50Hz 2900r/min 12V500W',
    '100×50×5mm 方管',
    'GB/T 5782-2016 六角螺栓',
    '6204 减速机',
    '2024年 轴承',
    '3PE防腐',
    'steel pipe',
    '',
  ])('are not found in %j', (title) => expect(modelNumbers(title)).toEqual([]));
});

it.each([
  ['Z49X-39Q', ['Z49X-39Q']],
  ['z49x39q', ['Z49X39Q']],
  ['100x50x5', ['100×50×5']],
  ['M12 x 60', ['M12×60']],
  ['2.5x30mm', ['2.5×30MM']],
])('an X is a sign of multiplication between lengths only: %s', (text, tokens) => {
  expect(separateSpecTokens(text).tokens).toEqual(tokens);
});

describe('attributes of a title', () => {
  it.each([
    ['DN50 PN16 闸阀', ['公称通径=DN50 (50 mm)', '公称压力=PN16 (16 bar)']],
    ['dn100-pn1.6', ['公称通径=DN100 (100 mm)', '公称压力=PN1.6 (1.6 MPa)']],
    ['球阀 16P', ['公称压力=PN16 (16 bar)']],
    ['M12×80 螺栓', ['螺纹规格=M12×80']],
    ['M3x90不锈钢螺栓', ['螺纹规格=M3×90', '材质=不锈钢']],
    ['304/316L 法兰', ['材质=304', '材质=316L']],
    ['q235b 45# 20crmnti 16mnr', ['材质=Q235B', '材质=45#', '材质=20CrMnTi', '材质=16MnR']],
    ['H62黄铜管', ['材质=H62']],
    ['6061-T6 铝板', ['材质=6061-T6']],
    ['7.5kW 380V 50Hz', ['功率=7.5kW (7.5 kW)', '电压=380V (380 V)', '频率=50Hz (50 Hz)']],
    ['2500r/min', ['转速=2500r/min (2500 r/min)']],
    ['2900转/分', ['转速=2900转/分 (2900 r/min)']],
    ['开关电源12v500w', ['电压=12V (12 V)', '功率=500W (500 W)']],
    ['220伏2.2千瓦变频器', ['电压=220伏 (220 V)', '功率=2.2千瓦 (2.2 kW)']],
    ['100*50x5mm方管', ['规格尺寸=100×50×5mm']],
    ['φ219×6 无缝管', ['规格尺寸=Φ219×6']],
    ['φ280圆钢', ['直径=Φ280 (280 mm)']],
    ['壁厚5mm 外径：108毫米', ['壁厚=5mm (5 mm)', '外径=108毫米 (108 mm)']],
    ['1.2mm厚 冷板', ['厚度=1.2mm (1.2 mm)']],
    ['扬程32米 流量50m³/h', ['扬程=32米 (32 m)', '流量=50m³/h (50 m3/h)']],
    ['1.6MPa -20℃', ['压力=1.6MPa (1.6 MPa)', '温度=-20°C (-20 °C)']],
    ['YJV 0.6/1kV 3×25+2×16 电缆', ['电压=0.6/1kV', '芯数截面=3×25+2×16']],
    ['电缆 16平方', ['截面=16mm² (16 mm2)']],
    ['IP55 IE3 电机', ['防护等级=IP55', '能效等级=IE3']],
    ['GB/T 5782-2016', ['执行标准=GB/T 5782-2016']],
    ['2吨叉车', ['载重=2吨 (2 t)']],
    ['厂房 3000平方米', ['面积=3000平方米 (3000 m2)']],
  ])('%s', (title, expected) => expect(attributes(title)).toEqual(expected));

  it('has the shape that listings store', () => {
    expect(extractAttributes('DN50')).toEqual([
      { name: '公称通径', nameEn: 'Nominal diameter', value: 'DN50', number: 50, unit: 'mm' },
    ]);
    expect(extractAttributes('100×50×5mm')).toEqual([
      { name: '规格尺寸', nameEn: 'Dimensions', value: '100×50×5mm', unit: 'mm' },
    ]);
  });

  it('includes the pressure and the body of a valve that its model number tells (JB/T 308)', () => {
    expect(attributes('Z41H-25C 闸阀')).toEqual(['公称压力=PN25 (25 bar)', '材质=碳钢']);
  });

  it('prefers what the title states to what the model number tells', () => {
    expect(attributes('Q41F-16P 304球阀 PN10')).toEqual(['材质=304', '公称压力=PN10 (10 bar)']);
  });

  it('names a material in words only where no grade is given', () => {
    expect(attributes('304不锈钢板')).toEqual(['材质=304']);
    expect(attributes('不锈钢板')).toEqual(['材质=不锈钢']);
  });

  it('takes nothing out of a model number', () => {
    expect(attributes('YE3-132S-4-5.5kW')).toEqual([]);
    expect(attributes('1DA100A 继电器')).toEqual([]);
  });

  it('reads no value out of a run of digits that is no measure', () => {
    expect(attributes(`${'9'.repeat(400)}kW Φ${'9'.repeat(400)} 13800138000V`)).toEqual([]);
  });

  it('does not take amounts for properties', () => {
    expect(attributes('采购 100吨 钢材 304件')).toEqual([]);
    expect(attributes('20#工字钢')).toEqual([]);
  });
});

describe('separating specification tokens from words', () => {
  it('keeps each token whole, in one spelling, and leaves the words', () => {
    const { tokens, rest } = separateSpecTokens('q41f-16p不锈钢球阀dn50 100*50x5mm Steel');
    expect(tokens).toEqual(['Q41F-16P', 'DN50', '100×50×5MM']);
    expect(rest.split(/\s+/).filter(Boolean)).toEqual(['不锈钢球阀', 'STEEL']);
  });

  it('gives the same tokens for the same specification written differently', () => {
    const spellings = ['100*50*5', '100x50x5', '１００×５０×５', '100 X 50 X 5'];
    for (const text of spellings) expect(separateSpecTokens(text).tokens).toEqual(['100×50×5']);
  });
});

describe('any text', () => {
  it('is read without failing, and what is read can be stored', () => {
    const pieces = fc.constantFrom(
      'DN',
      '50',
      'x',
      '×',
      '-',
      '/',
      'kW',
      '304',
      'φ',
      '阀',
      ' ',
      '.',
      '#',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (title) => {
        for (const { name, value, number } of extractAttributes(title)) {
          expect([name, value]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
          expect(number === undefined || Number.isFinite(number)).toBe(true);
        }
        for (const model of modelNumbers(title)) expect(model).toMatch(/^[A-Z0-9.-]{3,40}$/);
        separateSpecTokens(title);
      }),
    );
  });

  // A pattern that backtracks would take longer than a test may.
  it.each(['1', '1×', '1V', 'A-', '1.', 'DN', ' ', '厚'])(
    'of 20,000 characters is read to its end (%j repeated)',
    (unit) => {
      const title = unit.repeat(20_000 / unit.length);
      expect(extractAttributes(title).length).toBeLessThanOrEqual(20_000);
      expect(modelNumbers(title).join('').length).toBeLessThanOrEqual(20_000);
      expect(separateSpecTokens(title).rest.length).toBeLessThanOrEqual(20_000);
    },
  );
});
