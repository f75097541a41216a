import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const conferenceTexts = { 'zh-CN': zhCN, en };
export const useConferenceText = () => useText(conferenceTexts);
