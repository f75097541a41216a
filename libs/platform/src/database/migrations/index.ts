import { Platform1764000000000 } from './1764000000000-platform';
import { NoticeTopics1764100050000 } from './1764100050000-notice-topics';
import { ImmutableRows1764100050100 } from './1764100050100-immutable-rows';

export const platformMigrations = [
  Platform1764000000000,
  NoticeTopics1764100050000,
  ImmutableRows1764100050100,
];
