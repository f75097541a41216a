export {
  ANSWER_DAYS,
  REPUTATION_DAYS,
  type AnswerCount,
  type RatingCount,
} from './domain/reputation.rules';
export { LEAST_MUTUAL_SCORE, TOP_MATCHES } from './domain/top-matches.rules';
export { MatchDto } from './http/matches.dto';
export { MatchmakingModule } from './matchmaking.module';
export { matchmakingMigrations } from './persistence/migrations';
export { UnitReputations } from './persistence/unit-reputations';
export { MatchDirectory, type MatchRef } from './queries/match-directory';
export { ListMatches, type MatchView } from './queries/list-matches.query';
export { FindMatches } from './use-cases/find-matches';
export { GiveFeedback } from './use-cases/give-feedback';
export { RequestIndexRebuild } from './use-cases/request-index-rebuild';
export { ReadRematches, type RematchState } from './queries/rematches.query';
export { RefreshMatches } from './use-cases/refresh-matches';
export { RunRematch } from './use-cases/run-rematch';
export { StartRematch } from './use-cases/start-rematch';
