/** Format characters that show nothing, and those that turn the order of what follows. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
/** Joiners mean something in emoji and some scripts, and nothing behind these. */
const IDLE_JOINERS = /(^|[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}\s])[\u200C\u200D]+/gu;

/**
 * A text as it looks: without what nobody sees, without space at its ends. Two names that look the same are the same, and
 * none can turn the text behind it around (Unicode TR 36, 2.5 and 3.2).
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '').replace(IDLE_JOINERS, '$1').trim();
}
