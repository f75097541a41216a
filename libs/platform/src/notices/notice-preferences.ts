import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { noticeTopics, type NoticeChannels, type NoticeTopic } from './notice-topic';

interface Preference extends NoticeChannels {
  readonly topic: string;
}

/** What a person chose, by topic; a duty goes by every channel whatever is chosen. */
@Injectable()
export class NoticePreferences {
  constructor(private readonly database: Database) {}

  async channelsOf(personId: string, topic: NoticeTopic): Promise<NoticeChannels> {
    if (topic.duty) return topic.channels;
    const chosen = await this.database.one<NoticeChannels>(
      `SELECT bell, mail FROM notice_preferences WHERE person_id = $1 AND topic = $2`,
      [personId, topic.name],
    );
    return chosen ?? topic.channels;
  }

  async of(personId: string): Promise<ReadonlyMap<string, NoticeChannels>> {
    const rows = await this.database.query<Preference>(
      `SELECT topic, bell, mail FROM notice_preferences WHERE person_id = $1`,
      [personId],
    );
    return new Map(rows.map(({ topic, bell, mail }) => [topic, { bell, mail }]));
  }

  /** Topics that do not show under this person's bell. */
  async hidden(personId: string): Promise<string[]> {
    const chosen = await this.of(personId);
    return noticeTopics
      .all()
      .filter(({ name, duty, channels }) => !duty && !(chosen.get(name) ?? channels).bell)
      .map(({ name }) => name);
  }

  async choose(personId: string, topic: NoticeTopic, channels: NoticeChannels): Promise<void> {
    await this.database.query(
      `INSERT INTO notice_preferences (person_id, topic, bell, mail) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, topic) DO UPDATE SET bell = excluded.bell, mail = excluded.mail`,
      [personId, topic.name, channels.bell, channels.mail],
    );
  }
}
