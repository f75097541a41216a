import type { LocalisedText } from '@wanchang/kernel';
import {
  column,
  defineStatement,
  nullable,
  type RowOfShape,
  type Statement,
} from '../database/statement';
import type { Actor } from '../http/actor';
import type { Policy } from '../http/policy';
import { NamedDefinitions } from '../named-definitions';

const WAITING = {
  /** Nothing waits while it is 0. */
  count: column.integer,
  /** The most urgent of them, and its name. */
  firstId: nullable(column.uuid),
  first: nullable(column.text()),
  /** When the oldest began to wait. */
  since: nullable(column.instant),
  /** The next moment after which it is too late. */
  dueAt: nullable(column.instant),
};

/** What waits for somebody, of one kind: the one row of a contribution's statement. */
export type Waiting = RowOfShape<typeof WAITING>;

/** How soon it should be done. */
export const URGENCIES = ['now', 'soon', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

interface Declaration<Who extends Actor> {
  /** What it is, for those who are told that it cannot be shown. */
  readonly title: LocalisedText;
  /** Whom it waits for; {@link values} receives only actors that it lets in. */
  readonly for: Policy;
  /** The parameters of {@link sql}. */
  readonly values: (actor: Who) => readonly unknown[];
  /** Delivers one row with the columns of {@link Waiting}. */
  readonly sql: string;
  /** One sentence: how many of what, and what is to be done. */
  readonly text: (waiting: Waiting) => LocalisedText;
  /** A path of the web app where it is done. */
  readonly link: (waiting: Waiting) => string;
  /** By the time that is left, where it is not declared: see {@link byTimeLeft}. */
  readonly urgency?: (waiting: Waiting) => Urgency;
}

/** What one library has to say on the home page. */
export interface HomeContribution extends Omit<
  Required<Declaration<Actor>>,
  'sql' | 'values' | 'for'
> {
  readonly name: string;
  readonly policy: Policy;
  readonly statement: Statement<Waiting>;
  readonly values: (actor: Actor) => readonly unknown[];
}

export const homeContributions = new NamedDefinitions<HomeContribution>('home contribution');

/**
 * Declares what waits for whom. The home page asks every contribution whose policy lets the actor in, and knows no library.
 * @param name `<library>.<what-waits>`, also the name of the statement
 * @throws TypeError for a name that is taken
 */
export function defineHomeContribution<Who extends Actor = Actor>(
  name: string,
  { sql, for: policy, urgency = byTimeLeft, ...declaration }: Declaration<Who>,
): HomeContribution {
  return homeContributions.add({
    ...{ name, policy, urgency },
    ...(declaration as Omit<Declaration<Actor>, 'sql' | 'for'>),
    statement: defineStatement(name, WAITING, sql),
  });
}

const DAY_MS = 24 * 3600 * 1000;

/** `now` on the last day, `soon` in the last week. */
export function byTimeLeft({ dueAt }: Pick<Waiting, 'dueAt'>, now = Date.now()): Urgency {
  if (!dueAt) return 'later';
  const left = dueAt.getTime() - now;
  if (left < DAY_MS) return 'now';
  return left < 7 * DAY_MS ? 'soon' : 'later';
}
