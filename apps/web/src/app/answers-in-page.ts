import type { QueryClient } from '@tanstack/react-query';
import { rememberSignedIn } from '../api/session-expiry';
import { homeKey } from '../entities/home/keys';
import type { Home } from '../entities/home/types';
import { meKey } from '../entities/session/keys';
import type { Me } from '../entities/session/types';

interface AnswersInPage {
  me: Me | null;
  home?: Home;
}

/** What the server wrote into the page (`apps/api/src/first-view.ts`): who opens it, and what waits for them. */
export function takeAnswersInPage(client: QueryClient): void {
  const text = document.getElementById('first-answers')?.textContent;
  if (!text) return;
  const { me, home } = JSON.parse(text) as AnswersInPage;
  // They are as old as the page is.
  const age = { updatedAt: performance.timeOrigin };
  rememberSignedIn(me !== null);
  client.setQueryData(meKey, me, age);
  if (home) client.setQueryData(homeKey, home, age);
}
