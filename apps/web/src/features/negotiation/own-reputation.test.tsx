import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { OwnReputation } from './own-reputation';

const rules = { answerDays: 10, leastInviters: 3 };

it.each([
  [{ inviters: 4, answered: 3, reputation: 2 / 3 }, /4 家单位.*其中 3 家在 10 天内.*67 分/],
  [{ inviters: 2, answered: 2, reputation: null }, /10 天内回应.*满 3 家.*目前 2 家/],
])('a unit reads how answering in time counts: %j', async (own, text) => {
  serve({ 'GET /api/v1/reputation': () => ({ body: { ...own, ...rules } }) });
  show(<OwnReputation />);
  expect(await screen.findByText(text)).toBeTruthy();
});
