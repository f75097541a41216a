import type { LocalisedText } from '@wanchang/kernel';
import type { Audience } from '../live/audience';
import type { NoticeTopic } from './notice-topic';

/** What people are notified of: under the bell, and by mail where their choice of channel says so. */
export interface Notice {
  readonly topic: NoticeTopic;
  readonly to: readonly Audience[];
  /** One sentence that says who, what and which number, and what to do next where something is to be done. */
  readonly text: LocalisedText;
  /** A path of the web app, such as `/orders/<id>`. */
  readonly link: string;
  /** What it is about: it takes the place of the earlier one about the same, read or not. */
  readonly about?: string;
  /** Who gets the mail, where that is not {@link to}. */
  readonly mailTo?: readonly Audience[];
  /** The mail's own words; otherwise it says {@link text} and gives the link. */
  readonly letter?: { readonly subject: LocalisedText; readonly body: LocalisedText };
}
