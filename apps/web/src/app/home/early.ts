/**
 * Asks for what every page needs, and a member's home, while the app's own code is still on its way; `api/early-answers`
 * hands the answers out. It comes as a file of its own and imports nothing that others do.
 */
const ASKED_OF_ALL = ['/api/v1/me', '/api/v1/site'];
const ofFeatures = import.meta.glob<{ askedEarly: string[] }>(
  '../../features/*/home/asked-early.ts',
  {
    eager: true,
  },
);
const ASKED_OF_MEMBERS = [
  ...['/api/v1/my-rights', '/api/v1/home', '/api/v1/notices?limit=1'],
  ...Object.values(ofFeatures).flatMap(({ askedEarly }) => askedEarly),
];

const preferred = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? 'zh';
const language =
  localStorage.getItem('wanchang.language') ?? (/^en/i.test(preferred) ? 'en' : 'zh-CN');

const signedIn = document.querySelector('meta[name="first-view"]')?.getAttribute('content');
const isInPage = document.getElementById('first-answers') !== null;
const IN_PAGE = ['/api/v1/me', '/api/v1/home'];
const wanted = signedIn === 'member' ? [...ASKED_OF_ALL, ...ASKED_OF_MEMBERS] : ASKED_OF_ALL;
const asked = isInPage ? wanted.filter((address) => !IN_PAGE.includes(address)) : wanted;

window.earlyAnswers = {
  language,
  at: performance.now(),
  byAddress: new Map(
    asked.map((address) => {
      const answer = fetch(address, { headers: { 'Accept-Language': language } });
      // Whoever takes it hears of it; nobody may.
      answer.catch(() => undefined);
      return [address, answer];
    }),
  ),
};

export {};
