import { Matchmaking1764000500000 } from './1764000500000-matchmaking';
import { JudgedMatches1764100500000 } from './1764100500000-judged-matches';

export const matchmakingMigrations = [Matchmaking1764000500000, JudgedMatches1764100500000];
