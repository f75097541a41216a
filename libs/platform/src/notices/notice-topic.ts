import type { LocalisedText } from '@wanchang/kernel';
import { NamedDefinitions } from '../named-definitions';

/** By which ways a person hears of something. */
export interface NoticeChannels {
  /** In the list under the bell. */
  readonly bell: boolean;
  readonly mail: boolean;
}

/** What notices are about: people choose by topic how they hear of it. */
export interface NoticeTopic {
  readonly name: string;
  readonly title: LocalisedText;
  /** The kind of audience that has such notices: what stands before the colon of its key. */
  readonly audience: string;
  /** A duty always goes by every channel: it cannot be switched off. */
  readonly duty: boolean;
  /** For those who have not chosen. */
  readonly channels: NoticeChannels;
}

type Choice = Pick<NoticeTopic, 'title' | 'audience'>;

export const noticeTopics = new NamedDefinitions<NoticeTopic>('notice topic');

/**
 * Declares a topic that people may switch off, by channel.
 * @param name `<library>.<topic>`
 * @throws TypeError for a name that is taken.
 */
export function defineNoticeTopic(
  name: string,
  { channels = { bell: true, mail: false }, ...topic }: Choice & { channels?: NoticeChannels },
): NoticeTopic {
  return noticeTopics.add({ name, ...topic, duty: false, channels });
}

/**
 * Declares a topic that must reach people: access, security, what is owed.
 * @param name `<library>.<topic>`
 * @throws TypeError for a name that is taken.
 */
export function defineDuty(name: string, topic: Choice): NoticeTopic {
  return noticeTopics.add({ name, ...topic, duty: true, channels: { bell: true, mail: true } });
}
