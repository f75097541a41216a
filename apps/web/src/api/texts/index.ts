import { en } from './en';
import { zhCN } from './zh-CN';

export const apiTexts = { 'zh-CN': zhCN, en };
