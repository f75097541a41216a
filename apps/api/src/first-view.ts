import { SESSION_COOKIE } from '@wanchang/platform';
import type { FastifyRequest } from 'fastify';
import { tasksOf, type TaskWords } from './first-tasks';
import type { Opener, WhoOpens } from './opener';

type FirstView = 'visitor' | 'member' | 'secretariat' | 'other';

const BLOCKS = /<!--for ([\w ]+)-->([\s\S]*?)<!--\/for-->/g;
const WORDS = /<!--words ([\s\S]*?)-->/;

/** Whose session is to be looked up before the page is written: only the home shows it. */
export const sessionAt = (path: string, { cookies }: FastifyRequest): string | undefined =>
  path === '/' ? cookies[SESSION_COOKIE] : undefined;

export function firstViewOf(path: string, who: WhoOpens, { headers }: FastifyRequest): FirstView {
  if (path !== '/') return 'other';
  if (who === 'unknown') return 'member';
  // The view is written in Chinese; whoever reads English first waits for the app to say it.
  if (who === 'nobody')
    return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'other' : 'visitor';
  if (who.me.secretariat) return 'secretariat';
  return who.me.member && who.me.hasAccess ? 'member' : 'other';
}

/** The one page of the web app as it looks to each before any script runs (made by `apps/web/first-view.mts`). */
export class FirstPages {
  private readonly words: TaskWords | null;

  constructor(private readonly html: string) {
    const said = WORDS.exec(html)?.[1];
    this.words = said ? (JSON.parse(said) as TaskWords) : null;
  }

  /** With what waits for who opens it, and with the answers that the app would ask for first. */
  of(view: FirstView, who: WhoOpens): string {
    const known = typeof who === 'object' ? who : null;
    const shown = view === 'member' || view === 'secretariat';
    const tasks = known && shown && this.words ? tasksOf(known, view, this.words) : '';
    const answers = known ? dataOf(known) : '';
    return this.html
      .replace(BLOCKS, (_, whose: string, content: string) =>
        whose.split(' ').includes(view) ? content : '',
      )
      .replace(WORDS, '')
      .replace('<!--answers-->', () => answers)
      .replace('<!--tasks-->', () => tasks);
  }
}

/** Read by `apps/web/src/app/answers-in-page.ts`. No text in it can end the element. */
const dataOf = ({ me, home }: Opener): string =>
  `<script type="application/json" id="first-answers">${JSON.stringify({ me, home }).replaceAll('<', String.raw`\u003c`)}</script>`;
