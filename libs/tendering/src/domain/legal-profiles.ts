import { addWorkingDays, shanghaiDate, type LocalisedText } from '@wanchang/kernel';

export const PROFILES = ['free', 'firm', 'tender'] as const;
export type ProfileName = (typeof PROFILES)[number];

export const STEPS = [
  'send',
  'clarify',
  'object',
  'seal',
  'late',
  'fewest',
  'open',
  'publish',
  'award',
  'collusion',
] as const;
export type Step = (typeof STEPS)[number];

interface StepRule {
  readonly text: LocalisedText;
  /** Where it is written; empty: agreed here, no law says it. */
  readonly article: LocalisedText;
}

/** What a way of asking binds its buyer to. Days are calendar days where nothing else is said. */
export interface LegalProfile {
  readonly name: LocalisedText;
  /** From sending to the deadline. */
  readonly shortest: { readonly days: number; readonly working: boolean };
  /** With fewer quotes nothing is opened. */
  readonly fewest: number;
  /** After an amendment suppliers have so many days, or the deadline moves. */
  readonly clarificationDays: number;
  /** Whether a bidder may replace a sealed quote by another before the deadline. */
  readonly revisable: boolean;
  /** Objections to what is asked for end so many days before the deadline. */
  readonly objectionDaysBefore: number;
  /** Within so many days an objection is answered; null: nobody has set a time. */
  readonly answerDays: number | null;
  /** While an objection to what is asked for is not answered nothing is opened; otherwise it is only marked. */
  readonly objectionHoldsOpening: boolean;
  /** The result stands for so many days before an award; objections are answered first. */
  readonly publicationDays: number;
  readonly steps: Readonly<Record<Step, StepRule>>;
}

const NONE: LocalisedText = { zh: '', en: '' };
const zbf = (article: string): LocalisedText => ({
  zh: `招标投标法 第${article}条`,
  en: `Tendering and Bidding Law, Art. ${article}`,
});
const tiaoli = (article: string): LocalisedText => ({
  zh: `招标投标法实施条例 第${article}条`,
  en: `Implementing Regulation of the Tendering and Bidding Law, Art. ${article}`,
});
const zfcg = (article: string): LocalisedText => ({
  zh: `政府采购法 第${article}条`,
  en: `Government Procurement Law, Art. ${article}`,
});
const order74 = (article: string): LocalisedText => ({
  zh: `政府采购非招标采购方式管理办法（财政部令第74号）第${article}条`,
  en: `Order 74 of the Ministry of Finance, Art. ${article}`,
});

const COMMON = {
  seal: {
    text: {
      zh: '截止前可撤回；递交后签发回执，写明收到时间与摘要。',
      en: 'Quotes may be withdrawn until the deadline; each is receipted with time and hash.',
    },
    article: { zh: '招标投标法 第28、29条', en: 'Tendering and Bidding Law, Art. 28 and 29' },
  },
  late: {
    text: {
      zh: '逾期送达的拒收，记录时间。',
      en: 'Late quotes are refused; the time is recorded.',
    },
    article: tiaoli('36'),
  },
  open: {
    text: {
      zh: '截止后由两位不同方面的开启人开启，宣读名称与总价，全程记录。',
      en: 'Two openers of different sides open after the deadline; names and totals are read out and recorded.',
    },
    article: { zh: '招标投标法 第34至36条', en: 'Tendering and Bidding Law, Art. 34 to 36' },
  },
  collusion: {
    text: {
      zh: '异常一致、规律性差价等只作提示，附证据，由采购方自行判断。',
      en: 'Unusual agreement or regular differences of price are shown with evidence; the buyer judges.',
    },
    article: tiaoli('40'),
  },
} as const;

/** The three ways of asking, as data. */
export const LEGAL_PROFILES: Readonly<Record<ProfileName, LegalProfile>> = {
  free: {
    name: { zh: '自由询价', en: 'Free inquiry' },
    ...{ shortest: { days: 0, working: false }, fewest: 1, clarificationDays: 2, revisable: true },
    ...{ objectionDaysBefore: 0, publicationDays: 0 },
    ...{ answerDays: null, objectionHoldsOpening: false },
    steps: {
      ...COMMON,
      send: {
        text: { zh: '截止时间由采购方定。', en: 'The buyer sets the deadline.' },
        article: NONE,
      },
      clarify: {
        text: { zh: '修改后至少留 2 天。', en: 'At least 2 days are left after an amendment.' },
        article: NONE,
      },
      object: {
        text: { zh: '截止前可提异议。', en: 'Objections are taken until the deadline.' },
        article: NONE,
      },
      fewest: {
        text: { zh: '有 1 份报价即可开启。', en: 'One quote is enough to open.' },
        article: NONE,
      },
      publish: {
        text: { zh: '开启记录发给全体报价方。', en: 'All bidders read the record.' },
        article: NONE,
      },
      award: {
        text: {
          zh: '采购方自行比较定标；中选方与落选方都得到通知。',
          en: 'The buyer compares and awards; winners and losers are told.',
        },
        article: NONE,
      },
    },
  },
  firm: {
    name: { zh: '一次报价询价', en: 'Firm inquiry' },
    ...{ shortest: { days: 3, working: true }, fewest: 3, clarificationDays: 5, revisable: false },
    ...{ objectionDaysBefore: 0, publicationDays: 1 },
    ...{ answerDays: null, objectionHoldsOpening: false },
    steps: {
      ...COMMON,
      send: {
        text: {
          zh: '从发出到截止不少于 3 个工作日。',
          en: 'At least 3 working days from sending to the deadline.',
        },
        article: order74('四十五'),
      },
      clarify: {
        text: {
          zh: '修改后至少留 3 个工作日（系统按 5 天顺延；遇长假请自行多留）。',
          en: 'At least 3 working days after an amendment (5 days are kept; leave more over long holidays).',
        },
        article: order74('四十五'),
      },
      object: {
        text: { zh: '截止前可提异议。', en: 'Objections are taken until the deadline.' },
        article: NONE,
      },
      seal: {
        text: {
          zh: '一次报出不得更改的价格；截止前可撤回。',
          en: 'One price that does not change; it may be withdrawn until the deadline.',
        },
        article: zfcg('四十'),
      },
      fewest: {
        text: { zh: '少于 3 家报价的不开启。', en: 'With fewer than 3 quotes nothing is opened.' },
        article: zfcg('四十'),
      },
      publish: {
        text: {
          zh: '结果公示 1 天，其间可提异议。',
          en: 'The result stands for a day, in which objections are taken.',
        },
        article: NONE,
      },
      award: {
        text: {
          zh: '符合需求、质量和服务相等的，报价最低者成交；结果告知全体报价方。',
          en: 'Of quotes that conform, the lowest wins; all are told.',
        },
        article: zfcg('四十'),
      },
    },
  },
  tender: {
    name: { zh: '参照招标', en: 'Tender-like' },
    ...{
      shortest: { days: 20, working: false },
      fewest: 3,
      clarificationDays: 15,
      revisable: true,
    },
    ...{ objectionDaysBefore: 10, publicationDays: 3 },
    ...{ answerDays: 3, objectionHoldsOpening: true },
    steps: {
      ...COMMON,
      send: {
        text: {
          zh: '从发出到截止不少于 20 天。',
          en: 'At least 20 days from sending to the deadline.',
        },
        article: zbf('二十四'),
      },
      clarify: {
        text: {
          zh: '澄清或修改应在截止 15 天前，不足的顺延截止时间。',
          en: 'Clarifications are made 15 days before the deadline, or it moves.',
        },
        article: tiaoli('二十一'),
      },
      object: {
        text: {
          zh: '对文件的异议应在截止 10 天前提出，3 天内答复，答复前不开启。',
          en: 'Objections to the documents are raised 10 days before the deadline and answered within 3; nothing is opened before that.',
        },
        article: tiaoli('二十二'),
      },
      fewest: {
        text: {
          zh: '投标人少于 3 个的，不得开标，应重新招标。',
          en: 'With fewer than 3 bidders nothing may be opened; ask again.',
        },
        article: {
          zh: '招标投标法 第二十八条；实施条例 第四十四条',
          en: 'Tendering and Bidding Law, Art. 28; Regulation, Art. 44',
        },
      },
      publish: {
        text: {
          zh: '结果公示不少于 3 天；其间的异议 3 天内答复，答复前暂停定标。',
          en: 'The result stands for 3 days; objections are answered within 3, and the award waits for it.',
        },
        article: tiaoli('五十四'),
      },
      award: {
        text: {
          zh: '定标后通知中标人与全体未中标人，30 天内签订合同，不得另订背离实质内容的协议。',
          en: 'Winner and losers are told; the contract follows within 30 days, without a side agreement.',
        },
        article: { zh: '招标投标法 第45、46条', en: 'Tendering and Bidding Law, Art. 45 and 46' },
      },
    },
  },
};

/** For counties that buy with public money: what this is not. */
export const PUBLIC_MONEY_NOTE: LocalisedText = {
  zh: '使用财政性资金采购的，应依照《政府采购法》《招标投标法》规定的方式、平台和公告程序办理。本平台的密封报价不能替代法定采购程序，仅可用于限额以下或法律未要求招标、政府采购的项目；采购文件至少保存 15 年（政府采购法 第四十二条）。',
  en: 'Purchases with public money follow the Government Procurement Law and the Tendering and Bidding Law, on the platforms and with the notices that these require. A sealed tender here does not replace them: it serves below their thresholds or where they do not apply. Papers are kept for 15 years at least (Government Procurement Law, Art. 42).',
};

/** The earliest deadline that a profile allows to what is sent at an instant. */
export function earliestDeadline(name: ProfileName, sentAt: Date): Date {
  const { days, working } = LEGAL_PROFILES[name].shortest;
  if (!working) return new Date(sentAt.getTime() + days * DAY_MS);
  // Whole working days between both, then the same hour of the day.
  const today = shanghaiDate(sentAt);
  const { date } = addWorkingDays(today, days);
  const between = (Date.parse(date) - Date.parse(today)) / DAY_MS;
  return new Date(sentAt.getTime() + between * DAY_MS);
}

const DAY_MS = 24 * 3600 * 1000;
