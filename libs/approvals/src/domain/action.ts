import type { LocalisedText } from '@wanchang/kernel';

/** What a unit may want to decide inside before it binds itself. */
export const APPROVAL_ACTIONS = ['send-offer', 'accept-offer', 'award-rfq'] as const;
export type ApprovalAction = (typeof APPROVAL_ACTIONS)[number];

export const ACTION_NAMES: Readonly<Record<ApprovalAction, LocalisedText>> = {
  'send-offer': { zh: '发出报价', en: 'Sending an offer' },
  'accept-offer': { zh: '接受报价', en: 'Accepting an offer' },
  'award-rfq': { zh: '询价定标', en: 'Awarding a request' },
};
