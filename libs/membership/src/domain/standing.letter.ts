import type { LocalisedText } from '@wanchang/kernel';
import type { StandingDecision } from './standing.states';

interface Letter {
  readonly subject: LocalisedText;
  readonly body: LocalisedText;
}

const DECIDED: Readonly<Record<StandingDecision, LocalisedText>> = {
  suspend: { zh: '成员资格已暂停', en: 'has been suspended' },
  reinstate: { zh: '成员资格已恢复', en: 'has been reinstated' },
  expel: { zh: '已被除名', en: 'has been expelled' },
};

const EFFECT: Readonly<Record<StandingDecision, LocalisedText>> = {
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
