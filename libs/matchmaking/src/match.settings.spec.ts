import { MatchSettings } from './match.settings';

const held = (environment: NodeJS.ProcessEnv) => new MatchSettings(environment).MATCH_SHARD;

it('a worker holds all shards unless MATCH_SHARD says which', () => {
  expect(held({})).toEqual([0]);
  expect(held({ MATCH_SHARDS: '3' })).toEqual([0, 1, 2]);
  expect(held({ MATCH_SHARDS: '3', MATCH_SHARD: '2,0' })).toEqual([0, 2]);
});

it.each([
  [{ MATCH_SHARD: 'a' }, 'MATCH_SHARD: must be numbers separated by commas, not "a"'],
  [{ MATCH_SHARDS: '2', MATCH_SHARD: '0,2' }, 'MATCH_SHARD: there is no 2, MATCH_SHARDS is 2'],
])('says what is wrong with %j', (environment, message) => {
  expect(() => held(environment)).toThrow(message);
});
