import { useText } from '../../../ui/i18n';
import { en } from './en';
import { zhCN } from './zh-CN';

export const postsTexts = { 'zh-CN': zhCN, en };
export const usePostsText = () => useText(postsTexts);
