/** How much of a room is printed: what a person reads, and a server prints within seconds. */
export const RECORD_LIMITS = {
  messages: 1000,
  /** Of all messages together. */
  characters: 200_000,
  /** Of one version to the one before. */
  differences: 60,
} as const;

/** The latest entries of a list, as far as their texts stay within the limits. */
export function latestWithin<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
  limits: { readonly messages: number; readonly characters: number },
): Entry[] {
  let characters = 0;
  let from = entries.length;
  while (from > 0 && entries.length - from < limits.messages) {
    characters += textOf(entries[from - 1]!).length;
    if (characters > limits.characters) break;
    from -= 1;
  }
  return entries.slice(from);
}
