/** What a bidder seals: the quote, and the mark of the browser in which it was made. */
export interface SealedPayload {
  readonly quote: unknown;
  readonly device: string | null;
}

const DEVICE = /^[0-9a-f-]{8,64}$/;

/** Whatever came out of an envelope: the quote is judged by the rules of quotes. */
export function readPayload(value: unknown): SealedPayload {
  const { quote = null, device } = (value ?? {}) as { quote?: unknown; device?: unknown };
  return { quote, device: typeof device === 'string' && DEVICE.test(device) ? device : null };
}
