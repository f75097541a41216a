import { defineErrors } from '@wanchang/kernel';

export const conferenceErrors = defineErrors('conference', {
  'conference-not-found': {
    kind: 'not-found',
    zh: '没有找到此会议。',
    en: 'This conference was not found.',
  },
  'letter-not-yet': {
    kind: 'not-possible',
    zh: '报名确认、会期与地点确定之后才有邀请函和确认函；延期或取消的会议没有。',
    en: 'There is a letter once the place at the conference is confirmed and its dates and place are set; none while it is postponed or cancelled.',
  },
  'stale-version': {
    kind: 'conflict',
    zh: '内容刚有变动，请刷新后再试。',
    en: 'This has just changed; reload and try again.',
  },
  'annual-exists': {
    kind: 'conflict',
    zh: '{year} 年的年会已召集；一年召集一次，另开须由两个以上成员单位提议。',
    en: 'The conference of {year} is called already; a further one needs the proposal of two member units.',
  },
  'step-not-possible': {
    kind: 'conflict',
    zh: '会议目前的状态不能办理此步骤，请刷新查看。',
    en: 'The conference is not in a state for this step; reload to see where it is.',
  },
  'step-incomplete': {
    kind: 'not-possible',
    zh: '还缺：{missing}。补齐后再办理。',
    en: 'Still missing: {missing}. Complete it and try again.',
  },
  'not-editable': {
    kind: 'conflict',
    zh: '会议已总结或已取消，内容不能再改。',
    en: 'The conference is reported or cancelled and cannot be changed.',
  },
  'dates-reversed': {
    kind: 'not-possible',
    zh: '结束日期不能早于开始日期。',
    en: 'The last day is not before the first.',
  },
  'no-open-proposal': {
    kind: 'conflict',
    zh: '此会议没有可附议的提议。',
    en: 'There is no open proposal to join.',
  },
  'proposal-open': {
    kind: 'conflict',
    zh: '已有延期提议，请直接附议。',
    en: 'A postponement is proposed already: join it.',
  },
  'hosting-not-open': {
    kind: 'conflict',
    zh: '此会议目前不接受承办申请。',
    en: 'The conference takes no applications to host it now.',
  },
  'hosting-file-not-found': {
    kind: 'not-found',
    zh: '没有找到这份承办材料。',
    en: 'This paper of an application to host was not found.',
  },
  'too-many-hosting-files': {
    kind: 'not-possible',
    zh: '每份承办申请最多 {limit} 份材料，请先移除不需要的。',
    en: 'An application to host has at most {limit} papers; remove one first.',
  },
  'hosting-not-found': {
    kind: 'not-found',
    zh: '没有找到此承办申请，或它已决定。',
    en: 'This application to host was not found, or is decided.',
  },
  'already-applied': {
    kind: 'conflict',
    zh: '贵单位已申请承办此会议。',
    en: 'Your unit has applied to host this conference already.',
  },
  'co-host-unknown': {
    kind: 'not-possible',
    zh: '联合承办单位须是有使用权的其他成员单位。',
    en: 'Co-hosts are other member units with access.',
  },
  'co-hosts-missing': {
    kind: 'not-possible',
    zh: '还有联合承办单位没有确认。',
    en: 'A co-host has not confirmed yet.',
  },
  'registration-closed': {
    kind: 'conflict',
    zh: '目前不能报名或修改：报名未开始或已截止。',
    en: 'Registration is not open: nothing can be registered or changed now.',
  },
  'delegate-not-found': {
    kind: 'not-found',
    zh: '没有找到此代表，或其已退出。',
    en: 'This delegate was not found, or has withdrawn.',
  },
  'delegate-registered': {
    kind: 'conflict',
    zh: '此人已在贵单位的名单上。',
    en: 'This person is on the list of your unit already.',
  },
  'hall-not-found': {
    kind: 'not-found',
    zh: '没有找到此会场。',
    en: 'This hall was not found.',
  },
  'hall-exists': {
    kind: 'conflict',
    zh: '此会议已有同名会场。',
    en: 'The conference has a hall of that name already.',
  },
  'hall-used': {
    kind: 'conflict',
    zh: '此会场已安排议程，请先调整议程。',
    en: 'Items of the agenda are in this hall: move them first.',
  },
  'agenda-item-not-found': {
    kind: 'not-found',
    zh: '没有找到此议程或材料。',
    en: 'This item of the agenda, or its material, was not found.',
  },
  'times-reversed': {
    kind: 'not-possible',
    zh: '结束时间须晚于开始时间。',
    en: 'It ends after it begins.',
  },
  'agenda-conflicts': {
    kind: 'not-possible',
    zh: '还有 {count} 处冲突（会场、发言人或会期），请先解决再公布。',
    en: 'There are {count} conflicts of halls, speakers or dates: settle them, then publish.',
  },
  'nothing-on-the-agenda': {
    kind: 'conflict',
    zh: '没有待公布的议程。',
    en: 'Nothing on the agenda waits to be published.',
  },
  'sign-up-closed': {
    kind: 'conflict',
    zh: '此议程不接受报名，或已结束。',
    en: 'This item takes no sign-ups, or is over.',
  },
  'delegate-elsewhere': {
    kind: 'conflict',
    zh: '该代表同一时间已有其他议程，请先取消那一项。',
    en: 'This delegate has another item at that time: take that one back first.',
  },
  'agenda-full': {
    kind: 'conflict',
    zh: '名额已满。',
    en: 'No place is left.',
  },
  'too-many-files': {
    kind: 'not-possible',
    zh: '每项议程最多 {limit} 份材料。',
    en: 'An item has at most {limit} materials.',
  },
  'calendar-not-found': {
    kind: 'not-found',
    zh: '此日历地址不存在或已失效，请在议程页面重新生成。',
    en: 'This calendar address does not exist, or is closed: make a new one on the page of the agenda.',
  },
  'not-on': {
    kind: 'conflict',
    zh: '会议筹备和进行期间才能签到。',
    en: 'Badges are checked in while the conference is prepared or runs.',
  },
});
