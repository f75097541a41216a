import type { FastifyRequest } from 'fastify';
import { FirstPages, firstViewOf, sessionAt } from './first-view';
import type { Opener } from './opener';

const request = (headers: Record<string, string> = {}, cookies: Record<string, string> = {}) =>
  ({ headers, cookies }) as unknown as FastifyRequest;

const opener = (change: { me?: object; home?: object } = {}): Opener =>
  ({
    me: {
      person: { locale: 'zh-CN' },
      member: { nameZh: '甲<厂>', nameEn: 'A & B', provinceName: '浙江省', coast: 'coastal' },
      secretariat: null,
      hasAccess: true,
      ...change.me,
    },
    home: { items: [], unavailable: [], ...change.home },
  }) as unknown as Opener;

const waiting = (change: object = {}) => ({
  ...{ kind: 'test.things', title: '事', text: '有一件事', count: 1, urgency: 'later' },
  ...{ link: '/there?a=1&b=2', since: null, dueAt: null, ...change },
});

const words = (waits: string) => ({
  title: { member: 'M', secretariat: 'S' },
  waiting: waits,
  urgencies: { now: 'NOW', soon: 'SOON' },
});
const said = JSON.stringify({ 'zh-CN': words('等'), en: words('Waiting') });
const pages = new FirstPages(
  `<head><!--words ${said}--><!--for visitor-->v-head<!--/for--><!--for member-->m-head<!--answers--><!--/for--><!--for secretariat-->s-head<!--answers--><!--/for--></head>` +
    `<!--for visitor-->hero<!--/for--><!--for member secretariat-->bar<!--tasks--><!--/for--><!--for other-->splash<!--/for-->`,
);

describe('who opens the home', () => {
  it.each([
    ['a visitor', 'nobody', 'visitor'],
    ['somebody whose session could not be read', 'unknown', 'member'],
    ['somebody of a unit', opener(), 'member'],
    ['somebody of the secretariat', opener({ me: { secretariat: {} } }), 'secretariat'],
    ['somebody of no unit', opener({ me: { member: null, hasAccess: false } }), 'other'],
    ['somebody of a unit without access', opener({ me: { hasAccess: false } }), 'other'],
  ] as const)('%s sees the view of their own', (_, who, view) => {
    expect(firstViewOf('/', who, request())).toBe(view);
    expect(firstViewOf('/search', who, request())).toBe('other');
  });

  it('a visitor who reads English first is not shown Chinese', () => {
    expect(firstViewOf('/', 'nobody', request({ 'accept-language': 'en-GB,zh' }))).toBe('other');
  });

  it('is looked up for the home alone', () => {
    const signedIn = request({}, { wanchang_session: 'secret' });
    expect(sessionAt('/', signedIn)).toBe('secret');
    expect(sessionAt('/matches', signedIn)).toBeUndefined();
  });
});

describe('the page before any script runs', () => {
  it('keeps the blocks of one view and nothing of the others', () => {
    expect(pages.of('visitor', 'nobody')).toBe('<head>v-head</head>hero');
    expect(pages.of('other', opener())).toBe('<head></head>splash');
    expect(pages.of('member', 'unknown')).toBe('<head>m-head</head>bar');
  });

  it('tells a member what waits, with its links, in the language of the person', () => {
    const items = [waiting({ urgency: 'now', count: 3 }), waiting({ text: 'later' })];
    const page = pages.of('member', opener({ home: { items } }));
    expect(page).toContain('<h1>M</h1><p>甲&lt;厂&gt; <span>浙江省 · 沿海</span></p>');
    expect(page).toContain('<h2>等</h2>');
    expect(page).toContain(
      '<li><div><span class="first-now">NOW</span> <a href="/there?a=1&amp;b=2">有一件事</a></div><small>事 · 3</small></li>',
    );
    const inEnglish = opener({ me: { person: { locale: 'en' } }, home: { items } });
    expect(pages.of('member', inEnglish)).toContain('<h2>Waiting</h2>');
    expect(pages.of('member', inEnglish)).toContain('A &amp; B');
  });

  it('tells the secretariat likewise, and names no unit', () => {
    const desk = opener({ me: { secretariat: {} }, home: { items: [waiting()] } });
    expect(pages.of('secretariat', desk)).toContain(
      '<h1>S</h1><section class="first-secretariat">',
    );
  });

  it('tells no list of which a part is missing', () => {
    const unavailable = [{ kind: 'test.broken', title: '坏' }];
    const page = pages.of('member', opener({ home: { items: [waiting()], unavailable } }));
    expect(page).not.toContain('<li>');
  });

  it('holds the answers that the app would ask for, and no text of them ends their element', () => {
    const text = '</script><script>alert(1)</script>';
    const who = opener({ home: { items: [waiting({ text })] } });
    const page = pages.of('member', who);
    const data = /id="first-answers">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual({ me: who.me, home: who.home });
    expect(page).not.toContain('<script>alert');
  });
});
