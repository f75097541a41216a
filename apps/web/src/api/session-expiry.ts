import { createStore, useStore } from '../ui/store';

const SIGN_IN_REQUIRED = 'platform.sign-in-required';

/** Whether the sign-in dialogue stands over the page. Requests that found the session ended wait behind it. */
const asking = createStore(false);

let signedIn = false;
let waiting: ((again: boolean) => void)[] = [];

/** Set by the session: only a person who was signed in can be asked to sign in again. */
export function rememberSignedIn(is: boolean): void {
  signedIn = is;
}

export const useSessionExpired = (): boolean => useStore(asking);

/** Ends the wait: requests are repeated when the person signed in again, refused when not. */
export function answerSessionExpiry(again: boolean): void {
  const answered = waiting;
  waiting = [];
  asking.set(false);
  answered.forEach((resume) => resume(again));
}

/** Whether this answer means that a session which was there has ended. */
export async function isSessionEnd(response: Response): Promise<boolean> {
  if (response.status !== 401 || !signedIn) return false;
  const problem = (await response.clone().json()) as { code?: string };
  return problem.code === SIGN_IN_REQUIRED;
}

/** Resolves when the person signed in again (true) or gave up (false). */
export function signedInAgain(): Promise<boolean> {
  asking.set(true);
  return new Promise((resolve) => waiting.push(resolve));
}
