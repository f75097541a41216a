import { Matchmaking1764000500000 } from './1764000500000-matchmaking';

export const matchmakingMigrations = [Matchmaking1764000500000];
