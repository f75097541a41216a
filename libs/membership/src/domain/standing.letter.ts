import type { LocalisedText } from '@wanchang/kernel';
import type { StandingDecision } from './standing.states';

interface Letter {
  readonly subject: LocalisedText;
  readonly body: LocalisedText;
}

const DECIDED: Readonly<Record<StandingDecision, LocalisedText>> = {
  'enter-grace': { zh: '进入宽限期', en: 'has entered its grace period' },
  'leave-grace': { zh: '成员状态恢复正常', en: 'is in good standing again' },
  suspend: { zh: '成员资格已暂停', en: 'has been suspended' },
  reinstate: { zh: '成员资格已恢复', en: 'has been reinstated' },
  expel: { zh: '已被除名', en: 'has been expelled' },
  withdraw: { zh: '已退会', en: 'has withdrawn' },
  readmit: { zh: '已恢复成员资格', en: 'is a member again' },
};

const EFFECT: Readonly<Record<StandingDecision, LocalisedText>> = {
  'enter-grace': {
    zh: '服务照常。请在宽限期内缴纳服务年费，以免暂停。',
    en: 'The services go on. Please pay the annual fee within the grace period.',
  },
  'leave-grace': { zh: '服务照常。', en: 'The services go on.' },
  suspend: {
    zh: '即日起，贵单位人员暂时不能使用平台服务。',
    en: 'From now on its people cannot use the services of the platform.',
  },
  reinstate: {
    zh: '贵单位人员现在可以重新使用平台服务。',
    en: 'Its people can use the services of the platform again.',
  },
  expel: {
    zh: '即日起，贵单位人员不能再使用平台服务。',
    en: 'From now on its people can no longer use the services of the platform.',
  },
  withdraw: {
    zh: '即日起，贵单位不再是成员单位，可以随时重新申请入会。',
    en: 'From now on it is no member any more; it can apply again at any time.',
  },
  readmit: {
    zh: '贵单位人员现在可以重新使用平台服务。',
    en: 'Its people can use the services of the platform again.',
  },
};

/** The notice of a decision to the unit's administrators, who may no longer be able to sign in for it (R12.2). */
export function standingLetter(decision: StandingDecision, unit: string, reason: string): Letter {
  const { zh, en } = DECIDED[decision];
  return {
    subject: { zh: `通知：“${unit}”${zh}`, en: `Notice: “${unit}” ${en}` },
    body: {
      zh: `您好：\n\n联席会议秘书处通知：“${unit}”${zh}。\n原因：${reason}\n\n${EFFECT[decision].zh}如有疑问，请与秘书处联系。`,
      en: `Hello,\n\nThe secretariat of the Joint Conference gives notice that “${unit}” ${en}.\nReason: ${reason}\n\n${EFFECT[decision].en} If you have questions, please contact the secretariat.`,
    },
  };
}
