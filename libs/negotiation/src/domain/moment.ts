import type { Locale, LocalisedText } from '@wanchang/kernel';

/** A moment as notices say it, in the time of China. */
export function momentText(at: Date): LocalisedText {
  return { zh: momentIn('zh-CN', at), en: momentIn('en', at) };
}

export function momentIn(locale: Locale, at: Date): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false },
    timeZone: 'Asia/Shanghai',
  }).format(at);
}
