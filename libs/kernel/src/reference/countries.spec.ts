import { COUNTRY_CODES, countryName, findCountry } from './countries';

it.each([
  ['Nairobi - Kenya', 'KE', 'Nairobi'],
  ['Kenya', 'KE', null],
  ['德国慕尼黑', 'DE', '慕尼黑'],
  ['日本', 'JP', null],
  ['日本产', 'JP', null],
  ['Made in Japan', 'JP', null],
  ['Hamburg, Germany', 'DE', 'Hamburg'],
  ['越南 · 平阳', 'VN', '平阳'],
  ['USA', 'US', null],
])('%s is in %s', (text, country, place) => {
  expect(findCountry(text)).toEqual({ country, place });
});

it.each(['浙江温州', 'Shanghai', '台湾', '香港', '不限', ''])(
  '%s names no foreign country',
  (text) => {
    expect(findCountry(text)).toBeNull();
  },
);

it('every country has a name in both languages', () => {
  for (const code of COUNTRY_CODES) {
    expect(countryName(code, 'zh-CN')).not.toBe(code);
    expect(countryName(code, 'en')).not.toBe(code);
  }
});
