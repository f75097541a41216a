import { mergeShards } from './merge-shards';

const found = (supplyId: string, score: number) => ({ supplyId, score });

it('what shards have found is one list, best first, equal ones by id', () => {
  const lists = [
    [found('d', 0.9), found('b', 0.5)],
    [],
    [found('c', 0.7), found('a', 0.5), found('e', 0.1)],
  ];
  expect(mergeShards(lists, 4).map(({ supplyId }) => supplyId)).toEqual(['d', 'c', 'a', 'b']);
  expect(mergeShards([], 4)).toEqual([]);
});
