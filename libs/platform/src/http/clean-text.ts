const MAX_DEPTH = 12;

/**
 * The first place in a value whose text PostgreSQL could not store: a NUL or half of a surrogate
 * pair. Returns its path, or null when all is well. Too deep nesting counts as unclean.
 */
export function uncleanPath(value: unknown, path = '', depth = 0): string | null {
  if (typeof value === 'string') return value.includes('\0') || !isWellFormed(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  if (depth > MAX_DEPTH) return path;
  for (const [key, entry] of Object.entries(value)) {
    const place = path ? `${path}.${key}` : key;
    const found = uncleanPath(key, place) ?? uncleanPath(entry, place, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDFFF]/.test(text) || Buffer.from(text, 'utf8').toString('utf8') === text;
}
