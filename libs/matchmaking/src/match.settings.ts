import { defineSettings, integer, numbers, SettingsError } from '@wanchang/platform';

/** How the supplies are split for matching, and which of the shards this process holds: never none. */
export class MatchSettings extends defineSettings(
  {
    MATCH_SHARDS: integer(1, 1000, {
      default: 1,
      desc: 'Parts that the supplies are split into for matching, the same for all programs. 1: every worker holds them all.',
    }),
    MATCH_SHARD: numbers({
      default: [],
      desc: 'Which of the parts this worker holds: numbers from 0, separated by commas. Empty: all.',
    }),
  },
  {
    complete: ({ MATCH_SHARDS: of, MATCH_SHARD: held }) => {
      const unknown = held.find((shard) => shard >= of);
      if (unknown !== undefined)
        throw new SettingsError(`MATCH_SHARD: there is no ${unknown}, MATCH_SHARDS is ${of}`);
      const all = Array.from({ length: of }, (_, shard) => shard);
      return { MATCH_SHARDS: of, MATCH_SHARD: held.length > 0 ? held : all };
    },
  },
) {}
