import { defineStates, type LocalisedText } from '@wanchang/kernel';

export type ApplicationState =
  | 'draft'
  | 'applied'
  | 'returned_by_secretariat'
  | 'inspection'
  | 'reported'
  | 'returned_by_secretary_general'
  | 'endorsed'
  | 'returned_by_chairman'
  | 'approved'
  | 'refused'
  | 'withdrawn';

export const APPLICATION_ACTIONS = [
  ...(['submit', 'return', 'assign', 'report', 'pass', 'refuse', 'withdraw'] as const),
] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

/**
 * The steps of R10.1: applied, inspection, secretary-general's office meeting, chairman's office meeting, approved. What was
 * sent back for more comes back to whoever sent it back.
 */
export const applicationStates = defineStates<ApplicationState, ApplicationAction>('draft', {
  draft: { submit: 'applied', withdraw: 'withdrawn' },
  applied: { assign: 'inspection', return: 'returned_by_secretariat', withdraw: 'withdrawn' },
  returned_by_secretariat: { submit: 'applied', withdraw: 'withdrawn' },
  inspection: { report: 'reported', withdraw: 'withdrawn' },
  reported: {
    pass: 'endorsed',
    refuse: 'refused',
    return: 'returned_by_secretary_general',
    withdraw: 'withdrawn',
  },
  returned_by_secretary_general: { submit: 'reported', withdraw: 'withdrawn' },
  endorsed: {
    pass: 'approved',
    refuse: 'refused',
    return: 'returned_by_chairman',
    withdraw: 'withdrawn',
  },
  returned_by_chairman: { submit: 'endorsed', withdraw: 'withdrawn' },
  approved: {},
  refused: {},
  withdrawn: {},
});

/** The applicant may change what it says of itself. */
export const isEditable = (state: ApplicationState): boolean =>
  applicationStates.next(state, 'submit') !== null;

/** Nothing happens to it any more. */
export const isClosed = (state: ApplicationState): boolean =>
  applicationStates.actionsFrom(state).length === 0;

/** The inspection of R10.2 is still to be organised or reported. */
export const awaitsInspection = (state: ApplicationState): boolean =>
  state === 'applied' || state === 'inspection';

/** As people read them. */
export const STATE_NAMES: Readonly<Record<ApplicationState, LocalisedText>> = {
  draft: { zh: '填写中', en: 'draft' },
  applied: { zh: '已受理，待考察', en: 'received, inspection to come' },
  returned_by_secretariat: { zh: '退回补充（秘书处）', en: 'sent back by the secretariat' },
  inspection: { zh: '考察中', en: 'in inspection' },
  reported: { zh: '待秘书长办公会议', en: 'before the secretary-general’s office meeting' },
  returned_by_secretary_general: {
    zh: '退回补充（秘书长办公会议）',
    en: 'sent back by the secretary-general’s office meeting',
  },
  endorsed: { zh: '待理事长办公会议', en: 'before the chairman’s office meeting' },
  returned_by_chairman: {
    zh: '退回补充（理事长办公会议）',
    en: 'sent back by the chairman’s office meeting',
  },
  approved: { zh: '已批准', en: 'approved' },
  refused: { zh: '未批准', en: 'refused' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};
