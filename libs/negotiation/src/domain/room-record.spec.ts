import { latestWithin } from './room-record';

const latest = (entries: readonly string[], messages: number, characters: number) =>
  latestWithin(entries, (text) => text, { messages, characters });

describe('what of a long conversation is printed', () => {
  it('is all of it, where there is room', () => {
    expect(latest(['一', '二'], 2, 2)).toEqual(['一', '二']);
    expect(latest([], 2, 2)).toEqual([]);
  });

  it('is its end, at most so many messages and so many characters, in their order', () => {
    expect(latest(['一', '二', '三'], 2, 100)).toEqual(['二', '三']);
    expect(latest(['一一', '二二', '三三'], 9, 5)).toEqual(['二二', '三三']);
  });
});
