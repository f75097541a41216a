import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  actions: {
    'send-offer': 'Sending an offer',
    'accept-offer': 'Accepting an offer',
    'award-rfq': 'Awarding a request',
  },
  states: {
    waiting: 'Waiting',
    approved: 'Approved',
    refused: 'Refused',
    void: 'Void',
    withdrawn: 'Taken back',
  },
  title: 'Approval inside your unit (seen by your unit alone)',
  submitted: 'Submitted for approval; it is done once approved',
  waitingFor: (names) => `waits for ${names}`,
  nobody: 'nobody can decide this step now: let an administrator name somebody, or take it back',
  step: (step, steps) => `step ${step} of ${steps}`,
  by: (name) => `submitted by ${name}`,
  open: 'Look at it',
};
