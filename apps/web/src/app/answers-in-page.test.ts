import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { homeKey } from '../entities/home/keys';
import { meKey } from '../entities/session/keys';
import { person } from '../testing/samples';
import { takeAnswersInPage } from './answers-in-page';

const taken = (answers: object | null) => {
  const text = answers && JSON.stringify(answers);
  document.body.innerHTML = text
    ? `<script type="application/json" id="first-answers">${text}</script>`
    : '';
  const client = new QueryClient();
  takeAnswersInPage(client);
  return { me: client.getQueryData(meKey), home: client.getQueryData(homeKey), client };
};

describe('what the server wrote into the page', () => {
  it('is who opens it and what waits for them, as old as the page', () => {
    const home = { items: [], unavailable: [] };
    const { client, ...answers } = taken({ me: person(), home });
    expect(answers).toEqual({ me: person(), home });
    expect(client.getQueryState(homeKey)?.dataUpdatedAt).toBe(performance.timeOrigin);
  });

  it('says that nobody is signed in, and then nothing waits', () => {
    expect(taken({ me: null })).toMatchObject({ me: null, home: undefined });
  });

  it('is asked for where it says nothing', () => {
    expect(taken(null)).toMatchObject({ me: undefined, home: undefined });
  });
});
