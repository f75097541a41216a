export { LEAST_MUTUAL_SCORE, TOP_MATCHES } from './domain/top-matches.rules';
export { MatchDto } from './http/matches.dto';
export { MatchmakingModule } from './matchmaking.module';
export { matchmakingMigrations } from './persistence/migrations';
export { MatchDirectory, type MatchRef } from './queries/match-directory';
export { ListMatches, type MatchView } from './queries/list-matches.query';
export { GiveFeedback } from './use-cases/give-feedback';
export { MatchListing } from './use-cases/match-listing';
