import type { Locale } from '@wanchang/kernel';
import type { Problem } from './problem';

interface Asked {
  readonly method: string;
  readonly headers: { readonly accept?: string | undefined };
}

/** Whether a person followed a link, such as to a file: a browser asks for a page first then, the web app never does. */
export const asksForPage = ({ method, headers }: Asked): boolean =>
  method === 'GET' && /^\s*text\/html\b/.test(headers.accept ?? '');

const TEXTS = {
  'zh-CN': { title: '暂时不能打开', back: '请按浏览器的返回键回到上一页，或', home: '回到首页' },
  en: {
    title: 'This cannot be opened',
    back: 'Go back in the browser, or',
    home: 'to the first page',
  },
} satisfies Record<Locale, object>;

/** A problem in words, for whoever would otherwise read its document. */
export function problemPage({ detail, requestId, status }: Problem, locale: Locale): string {
  const { title, back, home } = TEXTS[locale];
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>${escaped(detail)}</p>
<p>${back}<a href="/">${home}</a></p>
${status >= 500 ? `<p>${escaped(requestId)}</p>` : ''}
</body>
</html>`;
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMED[sign]!);
