import { Platform1764000000000 } from './1764000000000-platform';
import { NoticeTopics1764100050000 } from './1764100050000-notice-topics';

export const platformMigrations = [Platform1764000000000, NoticeTopics1764100050000];
