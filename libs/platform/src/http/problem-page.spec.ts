import { asksForPage, problemPage } from './problem-page';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('a refused link', () => {
  it('is a page for whoever follows it in a browser, and a document for programs', () => {
    const asks = (accept: string | undefined, method = 'GET') =>
      asksForPage({ method, headers: { accept } });
    expect([asks(BROWSER), asks('*/*'), asks('application/json'), asks(undefined)]).toEqual([
      ...[true, false, false, false],
    ]);
    expect(asks(BROWSER, 'POST')).toBe(false);
  });

  it('says what is wrong in words, and nothing of it is markup', () => {
    const problem = {
      ...{ type: 't', title: 't', code: 'c', status: 409, instance: '/x', requestId: 'r-1' },
      detail: '没有 <b>信函</b>',
    };
    const page = problemPage(problem, 'zh-CN');
    expect(page).toContain('没有 &lt;b&gt;信函&lt;/b&gt;');
    expect(page).not.toContain('r-1');
    expect(problemPage({ ...problem, status: 500 }, 'en')).toContain('r-1');
  });
});
