import { fillIn, type LocalisedText, type TextArguments } from '@wanchang/kernel';
import { type Problem } from '../problem';
import { type Reason, type ReasonCode } from '../result';

const TEXTS = {
  veto: {
    zh: '{meetings}：双方中有一方不愿会面。',
    en: '{meetings}: one of the two does not wish to meet the other.',
  },
  'no-slot': {
    zh: '{meetings}：没有一个时段双方都有空，且符合场次、指定时段和桌位要求。',
    en: '{meetings}: there is no slot in which both are free and which suits its session, its fixed slot and its table.',
  },
  'most-reached': {
    zh: '{participants} 已达到会面上限（{most} 场）。',
    en: '{participants} already has as many meetings as it may ({most}).',
  },
  'slots-taken': {
    zh: '{meetings}：{slots} 个可用时段都已占用（对方另有会面 {busy}，桌子已满 {tables}，先后顺序不符 {order}，连续会面过长 {row}）。',
    en: '{meetings}: all {slots} slots that it could take are taken (one of the two is busy in {busy}, tables full in {tables}, order broken in {order}, too long a row in {row}).',
  },
  'participant-overbooked': {
    zh: '{participants} 在第 {from}–{to} 时段必须参加 {demand} 场会面，但这期间只有 {supply} 个可用时段。请取消或移出至少 {excess} 场，或开放更多时段。',
    en: '{participants} must attend {demand} meetings in slots {from}–{to}, but has only {supply} usable slots there. Drop or move at least {excess}, or open more slots.',
  },
  'fewest-out-of-reach': {
    zh: '{participants} 至少要有 {fewest} 场会面，但最多只能安排 {possible} 场。',
    en: '{participants} is to have at least {fewest} meetings, but can have {possible} at most.',
  },
  'tables-too-few': {
    zh: '第 {from}–{to} 时段必须安排 {demand} 场会面，但这期间合适的桌位总共只有 {supply} 个。请增加桌子，或取消至少 {excess} 场。',
    en: '{demand} meetings must be held in slots {from}–{to}, but there are only {supply} fitting places at tables then. Add tables, or drop at least {excess}.',
  },
  'order-impossible': {
    zh: '下列会面必须依次进行，但按各自可用的时段排不出这个顺序：{chain}。请放宽其中一个先后要求或时段限制。',
    en: 'These meetings have to follow each other, but the slots open to each do not allow it: {chain}. Relax one of these orders or slots.',
  },
} as const satisfies Record<ReasonCode, LocalisedText>;

/** What a reason is about, in indices. */
export interface Subject {
  readonly participants?: readonly number[];
  readonly meetings?: readonly number[];
  readonly numbers?: Readonly<Record<string, number>>;
  /** Words of its own for a text. */
  readonly words?: TextArguments;
}

/** Puts a reason together, with the names that people know. */
export function reason(problem: Problem, code: ReasonCode, subject: Subject): Reason {
  const { participants = [], meetings = [], numbers = {}, words = {} } = subject;
  return {
    code,
    /** Made when read: a large conference has thousands of requests without a place. */
    get text() {
      const people = participants.map((p) => nameOf(problem, problem.participants[p]!.id));
      const titles = meetings.map((m) => titleOf(problem, m));
      const lists = { participants: joined(people), meetings: joined(titles) };
      return fillIn(TEXTS[code], { ...lists, ...numbers, ...words });
    },
    participants: participants.map((p) => problem.participants[p]!.id),
    meetings: meetings.map((m) => problem.meetings[m]!.id),
    numbers,
  };
}

/** “Meeting 7 (A – B)”, without the word where the language needs none. */
export function titleOf(problem: Problem, m: number): string {
  const { id, between } = problem.meetings[m]!;
  return `${id} (${between.map((one) => nameOf(problem, one)).join(' – ')})`;
}

const names = new WeakMap<Problem, ReadonlyMap<string, string>>();

function nameOf(problem: Problem, id: string): string {
  let known = names.get(problem);
  known ??= new Map(problem.participants.map(({ id: own, name = own }) => [own, name]));
  names.set(problem, known);
  return known.get(id) ?? id;
}

function joined(names: readonly string[]): LocalisedText {
  return { zh: names.join('、'), en: names.join(', ') };
}
