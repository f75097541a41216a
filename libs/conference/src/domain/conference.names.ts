import type { LocalisedText } from '@wanchang/kernel';
import type { Missing } from './conference.rules';
import type { ConferenceState } from './conference.states';
import type { DelegateRole } from './delegate';

/** As notices and papers say it. */
export const STATE_NAMES: Readonly<Record<ConferenceState, LocalisedText>> = {
  proposed: { zh: '已提议', en: 'proposed' },
  called: { zh: '已召集，征集承办单位', en: 'called, hosts may apply' },
  hosted: { zh: '承办单位已定', en: 'host decided' },
  announced: { zh: '已公布', en: 'announced' },
  registration: { zh: '开始报名', en: 'registration is open' },
  preparing: { zh: '筹备中', en: 'in preparation' },
  running: { zh: '进行中', en: 'running' },
  closed: { zh: '已闭幕', en: 'closed' },
  reported: { zh: '总结已公布', en: 'the report is published' },
  postponed: { zh: '延期', en: 'postponed' },
  cancelled: { zh: '取消', en: 'cancelled' },
};

export const ROLE_NAMES: Readonly<Record<DelegateRole, LocalisedText>> = {
  delegate: { zh: '代表', en: 'delegate' },
  expert: { zh: '专家', en: 'expert' },
  media: { zh: '媒体', en: 'media' },
  interpreter: { zh: '翻译', en: 'interpreter' },
  staff: { zh: '工作人员', en: 'staff' },
};

export const MISSING_NAMES: Readonly<Record<Missing, LocalisedText>> = {
  proposers: { zh: '两个以上成员单位的提议', en: 'the proposal of two member units' },
  host: { zh: '承办单位', en: 'a host' },
  dates: { zh: '会期', en: 'the dates' },
  place: { zh: '地点', en: 'the place' },
  theme: { zh: '主题', en: 'the theme' },
  tasks: { zh: '任务', en: 'the tasks' },
  'registration-until': { zh: '报名截止日', en: 'the last day of registration' },
  delegates: { zh: '报名的代表', en: 'delegates' },
  results: { zh: '成果', en: 'the results' },
  approval: { zh: '秘书处对总结的审定', en: 'the approval of the report by the secretariat' },
  reason: { zh: '理由', en: 'the reason' },
};
