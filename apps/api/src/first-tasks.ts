import { COAST_NAMES, localised, type Locale } from '@wanchang/kernel';
import type { Opener } from './opener';

interface Words {
  title: { member: string; secretariat: string };
  waiting: string;
  urgencies: { now: string; soon: string };
}

/** The words of the web app for it, by language. */
export type TaskWords = Readonly<Record<Locale, Words>>;

const ESCAPED: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign]!);

/** What waits for somebody, as their home shows it first. Where it is not known whole, the app tells it. */
export function tasksOf(
  { me, home }: Opener,
  view: 'member' | 'secretariat',
  words: TaskWords,
): string {
  const { locale } = me.person;
  const { title, waiting, urgencies } = words[locale];
  const head = `<h1>${title[view]}</h1>${view === 'member' ? unitOf(me, locale) : ''}`;
  if (home.items.length === 0 || home.unavailable.length > 0)
    return `<div class="first-work"><div>${head}</div></div>`;
  const rows = home.items.map(({ urgency, text, link, title: kind, count }) => {
    const tag =
      urgency === 'later' ? '' : `<span class="first-${urgency}">${urgencies[urgency]}</span> `;
    const hint = count > 1 ? `${kind} · ${String(count)}` : kind;
    return `<li><div>${tag}<a href="${escaped(link)}">${escaped(text)}</a></div><small>${escaped(hint)}</small></li>`;
  });
  return `<div class="first-work"><div>${head}<section class="first-${view}"><h2>${waiting}</h2><ul>${rows.join('')}</ul></section></div></div>`;
}

function unitOf({ member }: Opener['me'], locale: Locale): string {
  if (!member) return '';
  const name = locale === 'en' ? (member.nameEn ?? member.nameZh) : member.nameZh;
  const coast = member.coast ? [localised(COAST_NAMES[member.coast], locale)] : [];
  const place = [member.provinceName, ...coast].join(' · ');
  return `<p>${escaped(name)} <span>${escaped(place)}</span></p>`;
}
