const encoder = new TextEncoder();

/** Writes a text at a place of an array that has room for three bytes a character. @returns how many bytes it took. */
export function writeUtf8(text: string, target: Uint8Array, begin: number): number {
  let at = begin;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) target[at++] = code;
    else if (code < 0x800) {
      target[at++] = 0xc0 | (code >> 6);
      target[at++] = 0x80 | (code & 0x3f);
    } else if (code >= 0xd800 && code <= 0xdfff) {
      return encoder.encodeInto(text, target.subarray(begin)).written;
    } else {
      target[at++] = 0xe0 | (code >> 12);
      target[at++] = 0x80 | ((code >> 6) & 0x3f);
      target[at++] = 0x80 | (code & 0x3f);
    }
  }
  return at - begin;
}
