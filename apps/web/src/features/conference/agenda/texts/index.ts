import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const agendaTexts = { 'zh-CN': zhCN, en };
export const useAgendaText = () => useText(agendaTexts);
