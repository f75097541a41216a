import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { RfqPreference } from './rfq-preference';

const PATH = '/api/v1/rfq-preference';

it('a unit says how many requests a week reach it', async () => {
  const { sent } = serve({
    [`GET ${PATH}`]: () => ({ body: { accepts: true, weekly: 5, lastWeek: 2 } }),
    [`PUT ${PATH}`]: () => ({ body: { accepts: true, weekly: null, lastWeek: 2 } }),
  });
  show(<RfqPreference />, { me: person() });
  expect(await screen.findByText('七天内最多 5 个，已收 2 个')).toBeTruthy();
  fireEvent.click(screen.getByText('接收设置'));
  fireEvent.change(await screen.findByLabelText('七天内最多几个（空：不限）'), {
    target: { value: '' },
  });
  fireEvent.click(screen.getByText('确定'));
  await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true));
  expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({
    accepts: true,
    weekly: null,
  });
});
