import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { ConferenceSessionEntity } from '../persistence/conference-session.entity';
import type { MatchmakingSessionDto } from './answers/session.dto';
import { sessionView } from './session-view';

/** The matchmaking sessions of a conference. */
@Injectable()
export class ListSessions {
  constructor(private readonly database: Database) {}

  async execute(conferenceId: string): Promise<MatchmakingSessionDto[]> {
    const rows = this.database.repository(ConferenceSessionEntity);
    const order = { createdAt: 'ASC' } as const;
    const found = await rows.find({ where: { conferenceId }, order, take: 50 });
    return found.map(sessionView);
  }
}
