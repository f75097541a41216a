import { tokenise } from './tokenise';

/**
 * The longest pieces of the asking texts that also stand in the answering ones, as written and in order. Single
 * characters are scored but not shown.
 */
export function sharedWords(asking: readonly string[], answering: readonly string[]): string[] {
  const said = new Set(answering.flatMap((text) => tokenise(text).map(({ term }) => term)));
  return [...new Set(asking.flatMap((text) => piecesIn(text, said)))];
}

function piecesIn(text: string, said: ReadonlySet<string>): string[] {
  const plain = text.normalize('NFKC');
  const pieces: { start: number; end: number }[] = [];
  const shared = tokenise(text).filter(({ term }) => said.has(term) && term.length > 1);
  for (const { start, end } of shared.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = pieces.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else pieces.push({ start, end });
  }
  return pieces.map(({ start, end }) => plain.slice(start, end));
}
