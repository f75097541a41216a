import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { listing, person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { MustsPanel } from './musts-panel';

it('of two properties of one name the one that was chosen becomes a must, by its place', async () => {
  const power = (value: string) => ({ name: '功率', value, number: null, unit: null });
  const demand = listing({ attributes: [power('≥5kW'), power('≤10kW')] });
  const { sent } = serve({
    [`PATCH /api/v1/listings/${demand.id}/musts`]: () => ({ body: demand }),
  });
  show(<MustsPanel listing={demand} />, { me: person() });
  fireEvent.mouseDown(await screen.findByLabelText(/功率 ≤10kW/));
  fireEvent.click(await screen.findByText('至多', { selector: '.ant-select-item-option-content' }));
  fireEvent.click(screen.getByRole('button', { name: /保\s?存/ }));
  await waitFor(() =>
    expect(sent.find(({ method }) => method === 'PATCH')?.body).toEqual({
      ...{ version: demand.version, musts: [{ at: 1, must: 'at_most' }] },
    }),
  );
});
