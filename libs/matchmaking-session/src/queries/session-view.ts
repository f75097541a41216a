import type { ConferenceSessionEntity } from '../persistence/conference-session.entity';
import type { MatchmakingSessionDto } from './answers/session.dto';

/** What everybody sees of a session. */
export function sessionView(session: ConferenceSessionEntity): MatchmakingSessionDto {
  const { id, conferenceId, title, state, version, most, wishesUntil } = session;
  const { publishedVersion, publishedAt, form, answerHours } = session;
  return {
    ...{ id, conferenceId, title, state, version, most, wishesUntil },
    ...{ publishedVersion, publishedAt, form, answerHours },
  };
}
