import type { LocalisedText } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';
import type { AuditCheck, AuditProblem } from './audit-check';

const REASONS: Readonly<Record<AuditProblem['kind'], LocalisedText>> = {
  changed: { zh: '内容被改动', en: 'was changed' },
  removed: { zh: '被删除', en: 'was removed' },
  'seal-missing': { zh: '封存记录缺失', en: 'has lost its seal' },
  'not-sealed': {
    zh: '未经封存：绕过系统写入，或封存记录被删除',
    en: 'is not sealed: it came by another way, or its seal was removed',
  },
  waiting: {
    zh: '等待封存过久：请确认后台程序在运行',
    en: 'has waited for its seal too long: is a worker running?',
  },
  'cut-off': { zh: '之后的记录被截去', en: 'is not in the chain any more: its end was cut off' },
};

/** @throws DomainError platform.audit-broken with the first entry that is wrong. */
export function assertIntact({ problem }: AuditCheck): void {
  if (!problem) return;
  const { kind, entryId, no } = problem;
  const which = [entryId && `id ${entryId}`, no && `no. ${no}`].filter(Boolean).join(', ');
  throw platformErrors('audit-broken', { args: { which, what: REASONS[kind] } });
}
