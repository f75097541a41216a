import type { MatchPart } from '../../entities/match/types';
import { useMatchmakingText } from './texts';

/** What a part rests on, or why nothing is known of it. */
export function useBasis() {
  const t = useMatchmakingText();
  return (part: MatchPart | undefined): string =>
    part?.basis ?? (part?.factor === 'reputation' ? t.noReputation : t.unknown);
}
