import { defineErrors } from '@wanchang/kernel';

export const sessionErrors = defineErrors('matchmaking-session', {
  'stale-version': {
    kind: 'conflict',
    zh: '内容刚有变动，请刷新后再试。',
    en: 'This has just changed; reload and try again.',
  },
  'session-not-found': {
    kind: 'not-found',
    zh: '没有找到此对接会。',
    en: 'This matchmaking session was not found.',
  },
  'report-not-approved': {
    kind: 'not-found',
    zh: '总结尚未审定，审定后即可查看。',
    en: 'The report is not approved yet; it can be read once it is.',
  },
  'session-not-possible': {
    kind: 'conflict',
    zh: '会期确定之后、闭幕之前才能开设对接会。',
    en: 'A matchmaking session is opened once the dates are set and before the conference is closed.',
  },
  'session-scheduled': {
    kind: 'conflict',
    zh: '已有编排的洽谈，时段和桌位不能再改。请先移除洽谈。',
    en: 'Meetings are scheduled: slots and tables cannot be changed. Remove the meetings first.',
  },
  'slots-overlap': {
    kind: 'not-possible',
    zh: '时段不能重叠，结束须晚于开始。',
    en: 'Slots do not overlap, and each ends after it begins.',
  },
  'table-twice': {
    kind: 'conflict',
    zh: '同一会场内桌号不能重复。',
    en: 'A label stands at one table of a hall only.',
  },
  'plan-missing': {
    kind: 'not-possible',
    zh: '请先设定时段和桌位。',
    en: 'Set slots and tables first.',
  },
  'wishes-closed': {
    kind: 'conflict',
    zh: '对接意向已截止。',
    en: 'Wishes are closed.',
  },
  'not-taking-part': {
    kind: 'conflict',
    zh: '贵单位没有报名参加洽谈的代表。请先报名。',
    en: 'Your unit has no registered delegate who can sit at a table. Register one first.',
  },
  'unit-not-there': {
    kind: 'not-possible',
    zh: '对方单位没有参加此对接会。',
    en: 'That unit takes no part in this session.',
  },
  'wish-for-oneself': {
    kind: 'not-possible',
    zh: '不能与本单位洽谈。',
    en: 'A unit does not meet itself.',
  },
  'slot-unknown': {
    kind: 'not-possible',
    zh: '时段不属于此对接会，请刷新后再试。',
    en: 'The slot is not one of this session; reload and try again.',
  },
  'schedule-running': {
    kind: 'conflict',
    zh: '日程正在编排，请等待完成或先停止。',
    en: 'A schedule is being computed: wait for it, or cancel it.',
  },
  'no-schedule-running': {
    kind: 'conflict',
    zh: '没有正在进行的编排。',
    en: 'No schedule is being computed.',
  },
  'schedule-broke': {
    kind: 'internal',
    zh: '日程编排没有完成，请再试一次；仍不成功请联系运维人员。',
    en: 'The schedule could not be computed; try again, then tell the operator.',
  },
  'meeting-not-found': {
    kind: 'not-found',
    zh: '没有找到此场洽谈。',
    en: 'This meeting was not found.',
  },
  'meeting-exists': {
    kind: 'conflict',
    zh: '两个单位在此对接会已有一场洽谈。',
    en: 'The two units have a meeting in this session already.',
  },
  'meeting-locked': {
    kind: 'conflict',
    zh: '此场洽谈已锁定，请先解锁。',
    en: 'This meeting is locked: unlock it first.',
  },
  'meeting-declined': {
    kind: 'not-possible',
    zh: '这两个单位无法安排洽谈。',
    en: 'A meeting of these two units is not possible.',
  },
  clash: {
    kind: 'conflict',
    zh: '该时段有人员或桌位已被占用，请换一个时段或桌位。',
    en: 'A person or the table is taken at that time: choose another slot or table.',
  },
  'nothing-to-publish': {
    kind: 'conflict',
    zh: '日程没有变动，无需公布。',
    en: 'Nothing has changed since it was published.',
  },
  'meeting-not-begun': {
    kind: 'conflict',
    zh: '此场洽谈还没有开始。',
    en: 'This meeting has not begun.',
  },
  'meeting-not-held': {
    kind: 'conflict',
    zh: '此场洽谈没有进行。可从对方的供需另行发起洽谈。',
    en: 'This meeting was not held. Open a deal room from a listing of the other unit instead.',
  },
  'side-missing': {
    kind: 'not-possible',
    zh: '双方没有匹配的供需，请说明由哪一方采购。',
    en: 'No listings of the two units match: say which of them buys.',
  },
  'paper-differs': {
    kind: 'conflict',
    zh: '单位或他人已填写了不同的内容，或缺席已认定。请核对后选择以纸面为准，原填写单位会收到通知。',
    en: 'Something else is on record already, or a no-show stands. Compare, then choose that the paper counts; the unit is told.',
  },
  'scan-of-another': {
    kind: 'conflict',
    zh: '此条扫码记录属于另一位用户，请重新扫描桌牌。',
    en: 'This scan is somebody else’s: scan the table again.',
  },
  'unknown-dropout': {
    kind: 'not-possible',
    zh: '没有找到此人员、桌位、洽谈或时段，请刷新后再试。',
    en: 'This person, table, meeting or slot is not part of the session; reload and try again.',
  },
  'minutes-missing': {
    kind: 'not-possible',
    zh: '请填写洽谈超时多少分钟（minutes）。',
    en: 'Say by how many minutes the meeting goes on longer (minutes).',
  },
  'queue-not-found': {
    kind: 'not-found',
    zh: '没有找到此排队。',
    en: 'This queue was not found.',
  },
  'queue-stopped': {
    kind: 'conflict',
    zh: '已停止取号。',
    en: 'No more numbers are given.',
  },
  'number-taken': {
    kind: 'conflict',
    zh: '贵单位已取号。',
    en: 'Your unit has a number already.',
  },
  'ticket-not-found': {
    kind: 'not-found',
    zh: '没有找到此号码。',
    en: 'This number was not found.',
  },
  'ticket-moved': {
    kind: 'conflict',
    zh: '此号码刚有变动，请查看最新的队列。',
    en: 'This number has just moved: look at the queue as it is now.',
  },
  'desk-unknown': {
    kind: 'not-possible',
    zh: '没有此洽谈台。',
    en: 'There is no such desk.',
  },
  'nobody-waiting': {
    kind: 'conflict',
    zh: '没有人在等候。',
    en: 'Nobody waits.',
  },
  'other-form': {
    kind: 'conflict',
    zh: '此对接会的形式不同：约见会请用“约见”，意向会请填写意向。',
    en: 'The session has the other form: ask for meetings in the one, state wishes in the other.',
  },
  'request-not-found': {
    kind: 'not-found',
    zh: '没有找到此约见。',
    en: 'This request was not found.',
  },
  'request-exists': {
    kind: 'conflict',
    zh: '双方已有一项约见，请先答复或撤回那一项。',
    en: 'The two units have a request already: answer or withdraw that one.',
  },
  'request-answered': {
    kind: 'conflict',
    zh: '此约见已答复、撤回或过期，请刷新查看。',
    en: 'This request is answered, withdrawn or expired; reload to see it.',
  },
  'no-places-left': {
    kind: 'conflict',
    zh: '一方的场次名额已满；约见被拒绝或过期后名额会退回。',
    en: 'One of the two has no place left; a place is free again once a request is declined or expires.',
  },
  'meeting-begun': {
    kind: 'conflict',
    zh: '此场洽谈已经开始，不能再更换出席人。',
    en: 'This meeting has begun: who sits there cannot be changed any more.',
  },
  'representative-unknown': {
    kind: 'not-possible',
    zh: '此人不是该单位可出席洽谈的代表。',
    en: 'This is no delegate of the unit who can sit at a table.',
  },
  'representative-away': {
    kind: 'conflict',
    zh: '此代表在该时段不在，或已有其他安排。',
    en: 'This delegate is away at that time, or has something else.',
  },
  'report-not-ready': {
    kind: 'conflict',
    zh: '会议闭幕并填写成果之后才能审定总结。',
    en: 'The report can be approved once the conference is closed and its results are stated.',
  },
  'follow-up-not-found': {
    kind: 'not-found',
    zh: '没有找到此项会后回访。',
    en: 'Nobody asks this of your unit.',
  },
  'sum-not-possible': {
    kind: 'not-possible',
    zh: '金额与结果不符：没有结果时不填金额，金额最多两位小数（日元为整数）。',
    en: 'The sum does not fit: none where nothing came of it, and two decimals at most (whole yen).',
  },
});
