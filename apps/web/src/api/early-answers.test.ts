import { afterEach, describe, expect, it, vi } from 'vitest';
import { earlyAnswer } from './early-answers';

const ADDRESS = '/api/v1/home?x=1';
const request = (method = 'GET', address = ADDRESS) =>
  new Request(new URL(address, window.location.origin), { method });
const answered = (at = performance.now()) => {
  const answer = Promise.resolve(new Response('{}'));
  window.earlyAnswers = { language: 'zh-CN', at, byAddress: new Map([[ADDRESS, answer]]) };
  return answer;
};

afterEach(() => {
  delete window.earlyAnswers;
  vi.useRealTimers();
});

describe('an answer that was asked for early', () => {
  it('is given to the first who asks for it, and to nobody after', () => {
    const answer = answered();
    expect(earlyAnswer(request(), 'zh-CN')).toBe(answer);
    expect(earlyAnswer(request(), 'zh-CN')).toBeNull();
  });

  it('is for its own address alone', () => {
    const answer = answered();
    expect(earlyAnswer(request('GET', '/api/v1/home'), 'zh-CN')).toBeNull();
    expect(earlyAnswer(request(), 'zh-CN')).toBe(answer);
  });

  it('is not given in another language', () => {
    void answered();
    expect(earlyAnswer(request(), 'en')).toBeNull();
  });

  it('is not given to who writes, nor to anybody after a write', () => {
    void answered();
    expect(earlyAnswer(request('POST'), 'zh-CN')).toBeNull();
    expect(earlyAnswer(request(), 'zh-CN')).toBeNull();
  });

  it('is not given when it says what was long ago', () => {
    void answered(performance.now() - 21_000);
    expect(earlyAnswer(request(), 'zh-CN')).toBeNull();
  });
});
