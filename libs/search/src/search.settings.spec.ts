import { SearchSettings } from './search.settings';

it('an address without a key is refused in one line', () => {
  expect(() => new SearchSettings({ MEILI_URL: 'http://meili:7700' })).toThrow(
    /^MEILI_URL set, but missing: MEILI_KEY$/,
  );
});
