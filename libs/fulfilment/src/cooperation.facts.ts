import { memberAudience } from '@wanchang/membership';
import type { LocalisedText } from '@wanchang/kernel';
import { defineFact, defineNoticeTopic } from '@wanchang/platform';
import type { ReminderKind } from './domain/contract';
import type { EndKind } from './domain/cooperation';
import { contractChangedLive } from './fulfilment.live';

/** A project, as far as facts speak of it. */
export interface CooperationRef {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** All parties, the acting one among them. */
  readonly memberIds: readonly string[];
}

interface CooperationFact {
  readonly cooperation: CooperationRef;
  /** Who acts. */
  readonly memberId: string;
}

const cooperations = defineNoticeTopic('fulfilment.cooperations', {
  title: { zh: '合作项目', en: 'Cooperation projects' },
  audience: 'member',
});

/** Declares what one party does: the others find it under the bell. */
function defineCooperationFact<Details extends object = object>(
  name: string,
  title: LocalisedText,
  audit: (payload: CooperationFact & Details) => object,
  tells: (payload: CooperationFact & Details) => LocalisedText,
) {
  return defineFact<CooperationFact & Details>(name, {
    ...{ title, audit, subject: ({ cooperation }) => cooperation.id },
    live: ({ cooperation }) => [
      contractChangedLive.to(cooperation.memberIds.map(memberAudience), {
        contractId: cooperation.id,
      }),
    ],
    notices: (payload) => {
      const { cooperation, memberId } = payload;
      const { zh, en } = tells(payload);
      const { id, number, title: named, memberIds } = cooperation;
      return [
        {
          topic: cooperations,
          to: memberIds.filter((each) => each !== memberId).map(memberAudience),
          text: { zh: `${zh}（${number}“${named}”）`, en: `${en} (${number} “${named}”)` },
          link: `/cooperations/${id}`,
        },
      ];
    },
  });
}

export const cooperationProposed = defineCooperationFact(
  'fulfilment.cooperation-proposed',
  { zh: '提出合作项目', en: 'cooperation proposed' },
  ({ cooperation: { number, memberIds } }) => ({ number, memberIds }),
  () => ({
    zh: '贵单位被列为合作项目的参与方，请查看并答复。',
    en: 'Your unit is a party of a proposed cooperation; please look at it and answer.',
  }),
);

export const formulaProposed = defineCooperationFact<{ readonly no: number }>(
  'fulfilment.formula-proposed',
  { zh: '提出分成方案', en: 'sharing formula proposed' },
  ({ no }) => ({ no }),
  ({ no }) => ({
    zh: `新的分成方案（第 ${no} 版）等待贵单位同意。`,
    en: `Sharing formula no. ${no} waits for your unit.`,
  }),
);

export const formulaAccepted = defineCooperationFact<{
  readonly no: number;
  readonly inForce: boolean;
}>(
  'fulfilment.formula-accepted',
  { zh: '同意分成方案', en: 'sharing formula accepted' },
  ({ no, inForce }) => ({ no, inForce }),
  ({ no, inForce }) =>
    inForce
      ? {
          zh: `各方已同意第 ${no} 版分成方案，即日生效。`,
          en: `Sharing formula no. ${no} is in force.`,
        }
      : {
          zh: `一方同意了第 ${no} 版分成方案。`,
          en: `A party accepted sharing formula no. ${no}.`,
        },
);

const ENDED = {
  declined: ['谢绝了', 'declined'],
  withdrawn: ['撤回了', 'withdrew'],
} as const;

export const proposalEnded = defineCooperationFact<{
  readonly kind: EndKind;
  readonly no: number;
  readonly reason: string;
  /** The project ends with it. */
  readonly project: boolean;
}>(
  'fulfilment.proposal-ended',
  { zh: '谢绝或撤回合作提议', en: 'proposal of a cooperation ended' },
  ({ kind, no, reason, project }) => ({ kind, no, reason, project }),
  ({ kind, no, reason, project }) => {
    const [zh, en] = ENDED[kind];
    return {
      zh: `一方${zh}${project ? '合作项目' : `第 ${no} 版分成方案`}：${reason}`,
      en: `A party ${en} ${project ? 'the project' : `sharing formula no. ${no}`}: ${reason}`,
    };
  },
);

export const milestoneReached = defineCooperationFact<{ readonly no: number }>(
  'fulfilment.milestone-reached',
  { zh: '完成节点', en: 'milestone reached' },
  ({ no }) => ({ no }),
  ({ no }) => ({ zh: `节点 ${no} 已完成。`, en: `Milestone ${no} is reached.` }),
);

export const yearStated = defineCooperationFact<{ readonly year: number; readonly amount: string }>(
  'fulfilment.year-stated',
  { zh: '提交年度报告', en: 'yearly statement made' },
  ({ year, amount }) => ({ year, amount }),
  ({ year }) => ({
    zh: `${year} 年度报告已提交，请确认。`,
    en: `The statement for ${year} waits to be confirmed.`,
  }),
);

export const statementAnswered = defineCooperationFact<{
  readonly year: number;
  readonly confirms: boolean;
}>(
  'fulfilment.statement-answered',
  { zh: '答复年度报告', en: 'yearly statement answered' },
  ({ year, confirms }) => ({ year, confirms }),
  ({ year, confirms }) =>
    confirms
      ? { zh: `一方确认了 ${year} 年度报告。`, en: `A party confirmed the statement for ${year}.` }
      : {
          zh: `一方对 ${year} 年度报告有异议。`,
          en: `A party contests the statement for ${year}.`,
        },
);

const dues = defineNoticeTopic('fulfilment.milestones', {
  title: { zh: '合作节点期限', en: 'Due days of cooperation projects' },
  audience: 'member',
  channels: { bell: true, mail: true },
});

/** For all parties: a milestone is theirs together. */
export const milestoneDue = defineFact<{
  readonly cooperation: CooperationRef;
  readonly no: number;
  readonly milestone: string;
  readonly dueOn: string;
  readonly reminder: ReminderKind;
}>('fulfilment.milestone-due', {
  title: { zh: '提醒合作节点期限', en: 'parties reminded of a milestone' },
  subject: ({ cooperation }) => cooperation.id,
  audit: ({ no, dueOn, reminder }) => ({ no, dueOn, reminder }),
  notices: ({ cooperation: { id, number, title, memberIds }, no, milestone, dueOn, reminder }) => {
    const late = reminder === 'late';
    return [
      {
        topic: dues,
        to: memberIds.map(memberAudience),
        text: {
          zh: `节点“${milestone}”应于 ${dueOn} 前完成${late ? '，已逾期；完成后请登记' : ''}（${number}“${title}”）。`,
          en: `Milestone “${milestone}” ${late ? 'was' : 'is'} due by ${dueOn}${late ? ' and is late; record it once reached' : ''} (${number} “${title}”).`,
        },
        link: `/cooperations/${id}`,
        about: `milestone-due:${id}:${no}`,
      },
    ];
  },
});
