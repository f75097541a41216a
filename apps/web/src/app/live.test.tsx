import { QueryObserver } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { listingsKey } from '../entities/listing/keys';
import { matchesKey } from '../entities/match/keys';
import { noticesKey } from '../entities/notice/keys';
import { meKey } from '../entities/session/keys';
import type { Me } from '../entities/session/types';
import { person } from '../testing/samples';
import { show } from '../testing/show';
import { useLiveUpdates } from './live';

class Stream extends EventTarget {
  static readonly opened: Stream[] = [];
  readyState = 1;
  close = vi.fn();
  constructor() {
    super();
    Stream.opened.push(this);
  }
}

function Listener({ me }: { me: Me }) {
  useLiveUpdates(me);
  return null;
}

function listen(me: Me) {
  Stream.opened.length = 0;
  vi.stubGlobal('EventSource', Stream);
  const view = show(<Listener me={me} />, { me });
  const stale = (key: readonly unknown[]) => view.client.getQueryState(key)?.isInvalidated ?? false;
  return {
    ...view,
    stale,
    tell: (type: string) => act(() => Stream.opened[0]?.dispatchEvent(new Event(type))),
  };
}

describe('live updates', () => {
  it('make stale what an event is about, and nothing else', () => {
    const { client, stale, tell } = listen(person());
    for (const key of [matchesKey, listingsKey, noticesKey]) client.setQueryData(key, 1);
    void tell('match.found');
    expect([stale(matchesKey), stale(noticesKey), stale(listingsKey)]).toEqual([true, true, false]);
  });

  it('reach a page whose first reading had begun before the change', async () => {
    const { client, tell } = listen(person());
    let answer: (text: string) => void = () => undefined;
    const read = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)));
    const observer = new QueryObserver(client, { queryKey: matchesKey, queryFn: read });
    const stop = observer.subscribe(() => undefined);
    await tell('match.found');
    answer('before the change');
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    answer('after the change');
    await vi.waitFor(() => expect(client.getQueryData(matchesKey)).toBe('after the change'));
    stop();
  });

  it('stop when access ends, and the page asks at once why', () => {
    const { stale, tell } = listen(person());
    void tell('end');
    expect(Stream.opened[0]?.close).toHaveBeenCalled();
    expect(stale(meKey)).toBe(true);
  });

  it('are not opened for a unit without access', () => {
    listen(person({ hasAccess: false }));
    expect(Stream.opened).toHaveLength(0);
  });
});
