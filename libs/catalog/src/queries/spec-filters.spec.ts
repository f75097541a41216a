import { readSpecFilters } from './spec-filters';

const read = (...filters: unknown[]) => readSpecFilters(JSON.stringify(filters));

describe('filters by properties', () => {
  it('are words, or bounds in a unit', () => {
    expect(readSpecFilters(undefined)).toEqual([]);
    expect(read({ name: '材质', anyOf: ['304'] })).toEqual([{ name: '材质', anyOf: ['304'] }]);
    expect(read({ name: '口径', from: '50', to: '100', unit: '毫米' })).toEqual([
      { name: '口径', from: 50, to: 100, unit: '毫米' },
    ]);
    expect(read({ name: '级数', from: 2 })).toEqual([
      { name: '级数', from: 2, to: null, unit: null },
    ]);
  });

  it.each([
    ['no JSON', 'x'],
    ['no list', '{}'],
    ['nothing asked', '[{"name":"口径"}]'],
    ['no name', '[{"anyOf":["x"]}]'],
    ['an unknown field', '[{"name":"口径","anyOf":["x"],"not":1}]'],
    ['bounds the wrong way round', '[{"name":"口径","from":"9","to":"1","unit":"mm"}]'],
    ['a bound that is no number', '[{"name":"口径","from":"九","unit":"mm"}]'],
    ['an unknown unit', '[{"name":"口径","from":"9","unit":"哔"}]'],
    ['one name twice', '[{"name":"A","anyOf":["x"]},{"name":"a","anyOf":["y"]}]'],
    [
      'too many',
      JSON.stringify(Array.from({ length: 7 }, (_, at) => ({ name: `n${at}`, from: 1 }))),
    ],
    ['null', '[null]'],
    ['a NUL in a value', '[{"name":"材质","anyOf":["3\\u000004"]}]'],
    ['a NUL in a name', '[{"name":"材\\u0000质","anyOf":["304"]}]'],
    ['half a character', '[{"name":"材质","anyOf":["\\ud800"]}]'],
    ['an infinite number', '[{"name":"口径","from":1e999}]'],
  ])('are refused for %s, naming the field', (_case, text) => {
    const refusal = expect(() => readSpecFilters(text));
    refusal.toThrow(expect.objectContaining({ code: 'catalog.specs-unreadable' }));
    refusal.toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ field: 'specs' })] }),
    );
  });
});
