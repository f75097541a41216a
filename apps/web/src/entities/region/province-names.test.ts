import { expect, it } from 'vitest';
import { provinceIn } from './province-names';

it.each([
  ['浙江省', 'en', 'Zhejiang'],
  ['宁夏回族自治区', 'en', 'Ningxia'],
  ['浙江省', 'zh-CN', '浙江省'],
  ['德国', 'en', '德国'],
] as const)('%s reads in %s: %s', (name, language, shown) => {
  expect(provinceIn(name, language)).toBe(shown);
});
