import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  register: 'Register a member',
  roster: 'Import roster',
  members: 'Member units',
  firstSteps: {
    title: 'Start here',
    done: 'Done',
    putAside: 'Do not show again',
    complete: {
      title: 'Complete your unit',
      hint: 'Introduction, industries, a contact and a phone: others read them before they talk to you.',
      go: 'Fill in',
    },
    file: {
      title: 'Bring your file',
      hint: 'A price list, a catalogue, a purchasing list, as Excel or CSV: all of it goes in at once.',
      go: 'Import a file',
    },
    colleagues: {
      title: 'Invite colleagues',
      hint: 'Sales and purchasing each with an account of their own, told of messages and offers.',
      go: 'Invite',
    },
    region: {
      title: 'See what your province is looking for',
      hint: 'Goods, technology, capital and people that members of your province ask for.',
      go: 'See demands',
    },
  },
};
