import {
  fieldProblem,
  RESOURCE_KINDS,
  type FieldProblem,
  type LocalisedText,
} from '@wanchang/kernel';
import type { ApplicationFile, StatedResource } from './application';

const TEXTS = {
  required: { zh: '必填', en: 'is required' },
  'resources-required': {
    zh: '请至少写明一项（章程要求说明资源与需求）',
    en: 'needs at least one entry: the charter asks for resources and needs',
  },
  'contact-required': {
    zh: '请填写电话或邮箱，便于秘书处联系',
    en: 'needs a phone number or an e-mail address for the secretariat',
  },
} as const satisfies Record<string, LocalisedText>;

const problem = (field: string, code: keyof typeof TEXTS): FieldProblem =>
  fieldProblem(field, code, TEXTS[code], {});

/** What R9.1 asks beyond the file of a unit: resources and needs, and whom to talk to. */
export function applicationProblems(file: ApplicationFile): FieldProblem[] {
  return [
    ...(['offers', 'needs'] as const).flatMap((name) =>
      stated(file[name]).length === 0 ? [problem(name, 'resources-required')] : [],
    ),
    ...(file.contactName ? [] : [problem('contactName', 'required')]),
    ...(file.contactPhone || file.contactEmail
      ? []
      : [problem('contactPhone', 'contact-required')]),
  ];
}

/** Entries that say something, of a kind that there is. */
export function stated(resources: readonly StatedResource[] = []): StatedResource[] {
  return resources.filter(({ kind, text }) => RESOURCE_KINDS.includes(kind) && text.trim() !== '');
}
