/** What may stand in the text of an error and must not be read by whoever reads logs or failed jobs. */
const SECRETS: readonly (readonly [pattern: RegExp, shown: string])[] = [
  // the password of an address, as in postgres://user:password@host
  [/(\w:\/\/[^\s:/@]*):[^\s/]+@/g, '$1:…@'],
  [/\b(bearer)\s+[^\s"',]+/gi, '$1 …'],
  [/\bwct_[\w-]+/g, 'wct_…'],
  [/\b(wanchang_session)=[\w-]+/g, '$1=…'],
  // the token of a one-time link
  [/#[\w-]{20,}/g, '#…'],
];

export function hideSecrets(text: string): string {
  return SECRETS.reduce((result, [pattern, shown]) => result.replace(pattern, shown), text);
}

/** The same error where its text is harmless, else one that says as much without the secrets. */
export function withoutSecrets(thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const message = hideSecrets(error.message);
  const stack = hideSecrets(error.stack ?? '');
  if (message === error.message && stack === (error.stack ?? '')) return error;
  return Object.assign(new Error(message), { name: error.name, stack });
}
