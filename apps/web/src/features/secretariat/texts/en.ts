import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  title: 'Secretariat',
  list: 'People of the secretariat',
  serving: 'Serving',
  former: 'Former',
  empty: 'No one here yet',
  emptyHint: 'People appear here when an administrator gives them a duty.',
  assign: 'Assign a duty',
  assigned: 'Assigned',
  account: 'E-mail or mobile number',
  name: 'Name',
  nameHint:
    'Needed when the address has no account yet: one is made, and a link to set its password is mailed.',
  office: 'Office',
  duty: 'Duty',
  from: 'First day',
  fromHint: 'Empty: at once',
  until: 'Last day',
  untilHint: 'It ends with that day. Empty: for good',
  lasting: 'for good',
  required: (label: string) => `${label} is needed`,
  end: 'End',
  endTitle: (name: string, what: string) => `End “${what}” of ${name}?`,
  endHint: 'It takes effect at once, also on pages that are open. The record stays.',
  ended: 'Ended',
};
