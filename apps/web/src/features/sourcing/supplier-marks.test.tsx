import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person, seller } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { SupplierMarks } from './supplier-marks';
import type { Compared } from './types';

const PATH = '/api/v1/rfqs/rfq-1/suppliers/invitation-1';
const supplier = {
  ...{ invitationId: 'invitation-1', member: seller, shortListed: false, hidden: false },
  ownNote: '',
} as Compared;

it('R0.5 a press puts a supplier on the short list, and a note is kept alone', async () => {
  const { sent } = serve({ [`PATCH ${PATH}`]: () => ({ status: 204 }) });
  show(<SupplierMarks rfqId="rfq-1" supplier={supplier} />, { me: person() });
  fireEvent.click(screen.getByRole('button', { name: new RegExp('^入围：') }));
  await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{ shortListed: true }]));
  fireEvent.click(screen.getByRole('button', { name: new RegExp('^备注：') }));
  fireEvent.change(await screen.findByLabelText('备注'), { target: { value: '样品合格' } });
  fireEvent.click(screen.getByText('确定'));
  await waitFor(() => expect(sent.at(-1)?.body).toEqual({ note: '样品合格' }));
});
