import { defineErrors } from '@wanchang/kernel';

export const admissionErrors = defineErrors('admission', {
  'application-not-found': {
    kind: 'not-found',
    zh: '没有找到此入会申请。',
    en: 'This application was not found.',
  },
  'meeting-not-found': {
    kind: 'not-found',
    zh: '没有找到此办公会议。',
    en: 'This office meeting was not found.',
  },
  'file-not-found': { kind: 'not-found', zh: '没有找到此文件。', en: 'This file was not found.' },
  'charter-not-found': {
    kind: 'not-found',
    zh: '没有找到此章程版本。',
    en: 'This version of the charter was not found.',
  },
  'stale-version': {
    kind: 'conflict',
    zh: '此申请刚被他人修改，请刷新后再试；您填写的内容仍在。',
    en: 'Somebody has just changed this application; reload and try again. What you typed is kept.',
  },
  'illegal-transition': {
    kind: 'conflict',
    zh: '申请目前的状态（{stateZh}）不能进行此操作。',
    en: 'This cannot be done to an application that is {stateEn}.',
  },
  'not-editable': {
    kind: 'conflict',
    zh: '申请已提交，暂时不能修改；如需更正，请联系秘书处退回。',
    en: 'The application was submitted and cannot be changed now; ask the secretariat to send it back.',
  },
  'already-applied': {
    kind: 'conflict',
    zh: '该单位已有一份正在办理的入会申请，请由已申请的同事邀请您一起办理，或与秘书处联系。',
    en: 'This unit has an application under way already. Let the colleague who applied invite you, or contact the secretariat.',
  },
  'already-member': {
    kind: 'conflict',
    zh: '该单位已经是成员单位，不需要再申请；请由单位管理员邀请您加入。',
    en: 'This unit is a member already. Let its administrator invite you.',
  },
  'charter-outdated': {
    kind: 'conflict',
    zh: '章程已有新的版本，请阅读并接受第 {current} 版后再提交。',
    en: 'The charter has a newer version: read and accept version {current}, then submit.',
  },
  'too-many-files': {
    kind: 'not-possible',
    zh: '一份申请最多附 {limit} 个文件。',
    en: 'An application has at most {limit} files.',
  },
  'too-many-people': {
    kind: 'not-possible',
    zh: '一份申请最多由 {limit} 人办理。',
    en: 'At most {limit} people work on an application.',
  },
  'invitation-invalid': {
    kind: 'not-possible',
    zh: '邀请链接无效或已更换，请向同事索取新的链接。',
    en: 'This link is not valid any more; ask your colleague for a new one.',
  },
  'inspector-unknown': {
    kind: 'not-possible',
    zh: '没有账号“{account}”，请对方先注册账号。',
    en: 'There is no account “{account}”; ask the person to open one first.',
  },
  'inspector-concerned': {
    kind: 'not-possible',
    zh: '“{name}”是该申请的申请人，不能参加考察。',
    en: '“{name}” applies here, and cannot inspect it.',
  },
  'inspection-not-found': {
    kind: 'not-found',
    zh: '没有找到此考察任务。',
    en: 'This inspection was not found.',
  },
  'visit-in-the-future': {
    kind: 'not-possible',
    zh: '考察日期不能晚于今天，也不能早于受理日期。',
    en: 'The day of the visit lies between the receipt and today.',
  },
  'case-not-ready': {
    kind: 'conflict',
    zh: '“{name}”还没有到这一步，不能列入本次会议的议程。',
    en: '“{name}” has not reached this step and cannot be on the agenda of this meeting.',
  },
  'case-on-another-agenda': {
    kind: 'conflict',
    zh: '其中一份申请已列入另一次会议的议程。',
    en: 'One of the applications is on the agenda of another meeting.',
  },
  'not-on-agenda': {
    kind: 'conflict',
    zh: '此申请不在本次会议的议程上。',
    en: 'This application is not on the agenda of this meeting.',
  },
  'already-decided': {
    kind: 'conflict',
    zh: '此申请在本次会议上已有决定。',
    en: 'The meeting has decided on this application already.',
  },
  'meeting-closed': {
    kind: 'conflict',
    zh: '会议纪要已出具，本次会议不能再更改。',
    en: 'The minutes are issued: the meeting cannot be changed any more.',
  },
  'meeting-not-held': {
    kind: 'not-possible',
    zh: '会议日期是 {day}，还没有召开。',
    en: 'The meeting is on {day} and was not held yet.',
  },
  'cases-open': {
    kind: 'not-possible',
    zh: '议程上还有 {count} 份申请没有决定。',
    en: '{count} applications on the agenda are not decided yet.',
  },
  'reason-required': {
    kind: 'not-possible',
    zh: '不予通过或退回补充时必须写明理由。',
    en: 'A refusal, or a return for more, needs its reason.',
  },
  'not-entitled': {
    kind: 'forbidden',
    zh: '只有{officerZh}可以在{meetingZh}上作出决定。',
    en: 'Only the {officerEn} decides in the {meetingEn}.',
  },
  concerned: {
    kind: 'forbidden',
    zh: '您与此申请有关，不能参加决定（回避）。',
    en: 'You are concerned by this application and do not decide on it.',
  },
  'not-approved': {
    kind: 'conflict',
    zh: '申请批准后才能登记入会仪式。',
    en: 'The joining ceremony is recorded after the approval.',
  },
  'expulsion-not-found': {
    kind: 'not-found',
    zh: '没有找到此除名案件。',
    en: 'This expulsion case was not found.',
  },
  'expulsion-open': {
    kind: 'conflict',
    zh: '该单位已有一件正在办理的除名案件。',
    en: 'There is an expulsion case of this unit under way already.',
  },
  'not-expellable': {
    kind: 'not-possible',
    zh: '只有成员单位可以除名；该单位目前的状态是“{standing}”。',
    en: 'Only a member unit can be expelled; this one is {standing}.',
  },
  'case-changed': {
    kind: 'conflict',
    zh: '此案件刚被他人修改，请刷新后再试；您填写的内容仍在。',
    en: 'Somebody has just changed this case; reload and try again. What you typed is kept.',
  },
  'case-illegal': {
    kind: 'conflict',
    zh: '案件目前的状态（{stateZh}）不能进行此操作。',
    en: 'This cannot be done to a case that is {stateEn}.',
  },
  'case-not-attachable': {
    kind: 'conflict',
    zh: '案件目前的状态（{stateZh}）不能再附加此类文件。',
    en: 'Files of this kind cannot be attached to a case that is {stateEn}.',
  },
  'answer-awaited': {
    kind: 'not-possible',
    zh: '单位可以在 {day} 前答复：答复之后或期满之后才能决定。',
    en: 'The unit may answer until {day}: the decision comes after its answer or after that day.',
  },
  'appeal-late': {
    kind: 'not-possible',
    zh: '申诉期限是 {day}，已过期，请与秘书处联系。',
    en: 'Appeals were possible until {day}; please contact the secretariat.',
  },
  'not-entitled-to-expel': {
    kind: 'forbidden',
    zh: '只有理事长或秘书长可以决定除名和申诉。',
    en: 'Only the chairman or the secretary-general decides on an expulsion and on an appeal.',
  },
  'concerned-by-case': {
    kind: 'forbidden',
    zh: '您与此单位有关，不能参加决定（回避）。',
    en: 'You are concerned by this unit and do not decide on it.',
  },
  'own-decision': {
    kind: 'forbidden',
    zh: '对除名决定的申诉，应由作出原决定以外的人决定。',
    en: 'An appeal is decided by somebody other than who decided on the expulsion.',
  },
  'administrator-required': {
    kind: 'forbidden',
    zh: '此操作由贵单位的管理员办理。',
    en: 'This is done by an administrator of your unit.',
  },
  'withdrawal-not-found': {
    kind: 'not-found',
    zh: '没有找到此退会申请。',
    en: 'This withdrawal was not found.',
  },
  'withdrawal-open': {
    kind: 'conflict',
    zh: '贵单位已有一份正在办理的退会申请。',
    en: 'Your unit has a withdrawal under way already.',
  },
  'withdrawal-illegal': {
    kind: 'conflict',
    zh: '退会申请目前的状态（{stateZh}）不能进行此操作。',
    en: 'This cannot be done to a withdrawal that is {stateEn}.',
  },
  'not-withdrawable': {
    kind: 'not-possible',
    zh: '贵单位目前不是成员单位，无需申请退会。',
    en: 'Your unit is no member at the moment: there is nothing to withdraw from.',
  },
  'day-past': {
    kind: 'not-possible',
    zh: '日期不能早于今天。',
    en: 'The day cannot be before today.',
  },
});
