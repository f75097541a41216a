/** The first `length` characters of a text, without half a surrogate pair at the end. */
export function clip(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
