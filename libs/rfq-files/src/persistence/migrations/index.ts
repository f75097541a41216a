import { RfqFiles1764550030000 } from './1764550030000-rfq-files';

export const rfqFilesMigrations = [RfqFiles1764550030000];
