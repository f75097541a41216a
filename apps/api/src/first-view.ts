import { SESSION_COOKIE } from '@wanchang/platform';
import type { FastifyRequest } from 'fastify';

type FirstView = 'visitor' | 'member' | 'other';

const BLOCKS = /<!--for (\w+)-->([\s\S]*?)<!--\/for-->/g;

/** Who opens the page, as far as it shows before anything is asked: whether there is a session to be looked up. */
export function firstViewOf(path: string, { cookies, headers }: FastifyRequest): FirstView {
  if (path !== '/') return 'other';
  if (cookies[SESSION_COOKIE]) return 'member';
  // The view is written in Chinese; whoever reads English first waits for the app to say it.
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'other' : 'visitor';
}

/** The one page of the web app as it looks to them before any script runs (made by `apps/web/first-view.mts`). */
export const withFirstView = (html: string, view: FirstView): string =>
  html.replace(BLOCKS, (_, who: string, content: string) => (who === view ? content : ''));
