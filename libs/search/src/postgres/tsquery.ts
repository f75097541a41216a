/** Any text as one lexeme of a tsquery or tsvector, with any characters. */
export function lexeme(text: string): string {
  return `'${text.replace(/['\\]/g, '$&$&')}'`;
}

export function allOf(queries: readonly string[]): string {
  return queries.length === 1 ? queries[0]! : `(${queries.join(' & ')})`;
}

export function anyOf(queries: readonly string[]): string {
  return queries.length === 1 ? queries[0]! : `(${queries.join(' | ')})`;
}
