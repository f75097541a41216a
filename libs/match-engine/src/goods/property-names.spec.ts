import { englishPropertyName, knownProperties } from './property-names';

describe('a property in English', () => {
  it.each(knownProperties.map(({ name }) => name))('%s has a name', (name) => {
    expect(englishPropertyName(name)).toMatch(/^[a-z][a-z -]+$/);
  });

  it.each([
    ['公称通径', 'bore'],
    ['DN', 'bore'],
    ['额定功率：', 'power'],
  ])('%s is known as %s', (written, name) => {
    expect(englishPropertyName(written)).toBe(name);
  });

  it('a name of the unit’s own stays as it is', () => {
    expect(englishPropertyName('窑变纹样')).toBe('窑变纹样');
  });
});
