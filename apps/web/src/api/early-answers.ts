interface EarlyAnswers {
  language: string;
  at: number;
  byAddress: Map<string, Promise<Response>>;
}

declare global {
  interface Window {
    earlyAnswers?: EarlyAnswers;
  }
}

/** Older ones say what was. */
const FRESH_MS = 20_000;

/**
 * The answer that was asked for before the app was there, to the first who asks for it; none where it was asked in another
 * language, or long ago.
 */
export function earlyAnswer({ method, url }: Request, language: string): Promise<Response> | null {
  const early = window.earlyAnswers;
  if (!early) return null;
  if (method !== 'GET' || early.language !== language || performance.now() - early.at > FRESH_MS) {
    delete window.earlyAnswers;
    return null;
  }
  const { pathname, search, origin } = new URL(url);
  const address = pathname + search;
  const answer = origin === window.location.origin ? early.byAddress.get(address) : undefined;
  early.byAddress.delete(address);
  return answer ?? null;
}
