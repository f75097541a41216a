import { useText } from '../../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

const steeringTexts = { 'zh-CN': zhCN, en };
export const useSteeringText = () => useText(steeringTexts);
