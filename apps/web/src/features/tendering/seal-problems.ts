import type { Invitation, Quote } from '../../entities/quote/types';

const DAY_MS = 86_400_000;

export type SealProblem =
  { code: 'noLine' | 'validity' } | { code: 'minimum' | 'partial'; no: number };

/** What would make a sealed quote useless: the server cannot say it, for it does not see the quote. */
export function sealProblems(quote: Quote, { content, deadline }: Invitation): SealProblem[] {
  const asked = new Map(content.lines.map((line) => [line.no, line]));
  const holdsUntil = new Date(deadline).getTime() + content.validityDays * DAY_MS;
  const lines = quote.lines.flatMap(({ no, quantity, minimumOrder }): SealProblem[] => {
    const line = asked.get(no)!;
    const wanted = Number(line.quantity);
    const isPart = quantity !== null && Number(quantity) < wanted && !line.partialAllowed;
    const isMuch = minimumOrder !== null && Number(minimumOrder) > wanted;
    return [
      ...(isPart ? [{ code: 'partial' as const, no }] : []),
      ...(isMuch ? [{ code: 'minimum' as const, no }] : []),
    ];
  });
  return [
    ...(quote.lines.length > 0 ? [] : [{ code: 'noLine' as const }]),
    ...(new Date(quote.validUntil).getTime() < holdsUntil ? [{ code: 'validity' as const }] : []),
    ...lines,
  ];
}
