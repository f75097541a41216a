/** BM25 parameters: Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), section 3.5. */
const k1 = 1.2;
const b = 0.75;
/** The length that is neither damped nor rewarded: a title of about twenty characters, counted threefold. */
const usualLength = 120;

/**
 * BM25's saturation of a word that occurs `frequency` times among `length`, in whole hundredths, 1..220. Over the
 * words of one listing the squares sum to at most 1.7 million, which keeps every text sum below 2³¹.
 */
export function saturationOf(frequency: number, length: number): number {
  const damping = k1 * (1 - b + (b * length) / usualLength);
  return Math.max(1, Math.round((100 * frequency * (k1 + 1)) / (frequency + damping)));
}
