import { PRODUCT_NAME, type LocalisedText } from '@wanchang/kernel';
import type { NoticeTopic } from './notice-topic';
import type { NoticeToMail } from './notice.statements';

/** The words of a notice as a mail. @param site the address of the web app */
export function letterOf(
  { zh, en, link, letter }: NoticeToMail,
  topic: NoticeTopic,
  name: string,
  site: string,
): { subject: LocalisedText; body: LocalisedText } {
  if (letter) return letter;
  const choice = { zh: '', en: '' };
  if (!topic.duty) {
    choice.zh = `\n\n要选择接收哪些邮件：${site}/account`;
    choice.en = `\n\nTo choose which mails you get: ${site}/account`;
  }
  return {
    subject: {
      zh: `${PRODUCT_NAME.zh}：${topic.title.zh}`,
      en: `${PRODUCT_NAME.en}: ${topic.title.en}`,
    },
    body: {
      zh: `${name}，您好：\n\n${zh}\n\n${site}${link}${choice.zh}`,
      en: `Dear ${name},\n\n${en}\n\n${site}${link}${choice.en}`,
    },
  };
}
