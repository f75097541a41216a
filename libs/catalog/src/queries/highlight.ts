const SHORTEST_LATIN = 3;

/** The title with what the query shares with it in [[ ]]: at least two Chinese characters or three others. */
export function highlight(title: string, query: string): string {
  const lowered = title.toLowerCase();
  const wanted = query.toLowerCase();
  if (lowered.length !== title.length) return title;
  let marked = '';
  for (let at = 0; at < title.length;) {
    const length = sharedLength(lowered, at, wanted);
    marked += length > 0 ? `[[${title.slice(at, at + length)}]]` : title.charAt(at);
    at += Math.max(length, 1);
  }
  return marked.replaceAll(']][[', '');
}

/** How much of the title from a place on stands in the query, blanks excluded. */
function sharedLength(title: string, at: number, wanted: string): number {
  let length = 0;
  while (at + length < title.length && /\S/.test(title.charAt(at + length))) {
    if (!wanted.includes(title.slice(at, at + length + 1))) break;
    length += 1;
  }
  const shared = title.slice(at, at + length);
  const whole = shared !== '' && shared === wanted.trim();
  return whole || length >= (/\p{Script=Han}/u.test(shared) ? 2 : SHORTEST_LATIN) ? length : 0;
}
