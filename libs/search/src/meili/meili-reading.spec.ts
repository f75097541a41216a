import { queryTerms } from '@wanchang/goods-text';
import { readingsOf } from './meili-reading';

it('Chinese words are one term each, so that the server does not cut them apart; codes can be found by their beginning', () => {
  const [words, fragments] = readingsOf(queryTerms('电动机 Q41F')!);
  expect(words!.q).toBe('"电动机" q41f');
  expect(fragments!.q).toContain('"电动"');
  expect(fragments!.q).toContain('q41');
});
