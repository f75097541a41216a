/** Drafts of earlier releases lie in browsers under this name. */
const PREFIX = 'wanchang.kept.';

/** Typed and not sent yet: stored on this device until it is sent or the person signs out. */
export function loadDraft<Value>(key: string): Value | null {
  const text = localStorage.getItem(PREFIX + key);
  return text === null ? null : (JSON.parse(text) as Value);
}

export function saveDraft(key: string, value: unknown): void {
  localStorage.setItem(PREFIX + key, JSON.stringify(value));
}

export function clearDraft(key: string): void {
  localStorage.removeItem(PREFIX + key);
}

export function clearDrafts(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}
