import type { ErrorTable } from '@wanchang/kernel';

/** Refusals about projects between several units; part of the one table of this library. */
export const COOPERATION_ERRORS = {
  'cooperation-not-found': {
    kind: 'not-found',
    zh: '没有找到这个合作项目。',
    en: 'This cooperation project was not found.',
  },
  'cooperation-not-active': {
    kind: 'conflict',
    zh: '各方都同意后项目才开始，之后才能登记节点完成。',
    en: 'The project begins once every party has accepted it; milestones can be recorded then.',
  },
  'cooperation-ended': {
    kind: 'conflict',
    zh: '这个合作项目已被谢绝或撤回。',
    en: 'This project was declined or withdrawn.',
  },
  'milestone-past': {
    kind: 'invalid',
    zh: '节点“{title}”的期限不能早于今天。',
    en: 'The due day of milestone “{title}” must not be before today.',
  },
  'year-ahead': {
    kind: 'invalid',
    zh: '{year} 年还没有到，不能提交该年度的报告。',
    en: '{year} has not begun; nothing can be stated of it yet.',
  },
  'nothing-proposed': {
    kind: 'conflict',
    zh: '没有等待各方同意的提议，请刷新。',
    en: 'Nothing waits to be accepted; reload the page.',
  },
  'own-formula': {
    kind: 'forbidden',
    zh: '这是贵单位提出的，不再需要时请撤回。',
    en: 'Your unit proposed it: withdraw it instead.',
  },
  'not-proposer': {
    kind: 'forbidden',
    zh: '只有提出方可以撤回；贵单位可以谢绝。',
    en: 'Only the unit that proposed it can withdraw it; yours can decline it.',
  },
  'milestone-not-found': {
    kind: 'not-found',
    zh: '没有找到这个节点，或它已完成。',
    en: 'This milestone was not found, or is reached already.',
  },
  'statement-not-found': {
    kind: 'not-found',
    zh: '没有找到待答复的年度报告。',
    en: 'No statement of this year waits for an answer.',
  },
  'party-unknown': {
    kind: 'invalid',
    zh: '参与方须是有效的成员单位，且不能重复。',
    en: 'Parties are member units with access, each once.',
  },
  'own-unit-missing': {
    kind: 'invalid',
    zh: '参与方应包括贵单位和至少一家其他单位。',
    en: 'Your unit and at least one other must be parties.',
  },
  'share-sum': {
    kind: 'invalid',
    zh: '各方份额合计 {sum}%，应为 100%。',
    en: 'The shares add up to {sum} %; they must be 100 %.',
  },
  'share-parties': {
    kind: 'invalid',
    zh: '请为每个参与方填写一次份额（0 到 100）。',
    en: 'Give each party one share, from 0 to 100.',
  },
  'formula-years': {
    kind: 'invalid',
    zh: '终止年份不能早于起始年份。',
    en: 'The last year must not be before the first.',
  },
  'formula-known': {
    kind: 'conflict',
    zh: '没有待贵方同意的分成方案。',
    en: 'No sharing formula waits for your unit.',
  },
  'formula-waits': {
    kind: 'conflict',
    zh: '已有一份分成方案正在等待各方同意。',
    en: 'A sharing formula waits to be accepted already.',
  },
  'no-formula': {
    kind: 'not-possible',
    zh: '{year} 年没有生效的分成方案。',
    en: 'No sharing formula is in force for {year}.',
  },
  'statement-known': {
    kind: 'conflict',
    zh: '{year} 年的报告已提交。',
    en: 'There is a statement for {year} already.',
  },
} as const satisfies ErrorTable;
