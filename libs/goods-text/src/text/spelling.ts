/** Texts that are one mistake apart have one of these in common: the text itself, and it without each of its characters. */
export function spellingKeys(text: string): string[] {
  const characters = [...text];
  const without = characters.map((_, at) => characters.toSpliced(at, 1).join(''));
  return [...new Set([text, ...without])];
}

/** Whether one wrong, missing, added or two swapped neighbouring characters turn one text into the other. */
export function isOneMistake(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  const rest = (characters: readonly string[], at: number) => characters.slice(at).join('');
  if (a.length !== b.length) {
    return a.length > b.length
      ? rest(a, from + 1) === rest(b, from)
      : rest(a, from) === rest(b, from + 1);
  }
  const swapped = a[from] === b[from + 1] && a[from + 1] === b[from];
  return (
    rest(a, from + 1) === rest(b, from + 1) || (swapped && rest(a, from + 2) === rest(b, from + 2))
  );
}
