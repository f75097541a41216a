import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { NoticePreferenceEntity } from './notice-preference.entity';
import { noticeTopics, type NoticeChannels, type NoticeTopic } from './notice-topic';

/** What a person chose, by topic; a duty goes by every channel regardless. */
@Injectable()
export class NoticePreferences {
  constructor(private readonly database: Database) {}

  async channelsOf(personId: string, topic: NoticeTopic): Promise<NoticeChannels> {
    if (topic.duty) return topic.channels;
    const chosen = await this.table.findOneBy({ personId, topic: topic.name });
    return chosen ?? topic.channels;
  }

  async of(personId: string): Promise<ReadonlyMap<string, NoticeChannels>> {
    const rows = await this.table.findBy({ personId });
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
    const { bell, mail } = channels;
    await this.table.upsert({ personId, topic: topic.name, bell, mail }, ['personId', 'topic']);
  }

  private get table() {
    return this.database.repository(NoticePreferenceEntity);
  }
}
