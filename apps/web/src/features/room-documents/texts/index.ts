import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const roomDocumentsTexts = { 'zh-CN': zhCN, en };
export const useRoomDocumentsText = () => useText(roomDocumentsTexts);
