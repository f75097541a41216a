const DELIMITERS = [',', ';', '\t', '|', '¦'];
const SAMPLE_LINES = 50;

/**
 * The character that cuts the first lines into the same number of cells most often; of equals the first.
 *
 * @param {string} text
 */
export function delimiterOf(text) {
  const lines = text
    .slice(0, 200_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/, SAMPLE_LINES)
    .filter((line) => line.trim() !== '');
  const scores = DELIMITERS.map((delimiter) => evenness(lines, delimiter));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** @param {string[]} lines @param {string} delimiter */
function evenness(lines, delimiter) {
  /** @type {Map<number, number>} */
  const lengths = new Map();
  for (const line of lines) {
    const cells = line.split(delimiter).length;
    if (cells > 1) lengths.set(cells, (lengths.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...[...lengths].map(([cells, rows]) => rows * rows * (cells - 1)));
}
