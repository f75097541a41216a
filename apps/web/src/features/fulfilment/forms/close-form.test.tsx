import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { person } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import type { Contract } from '../types';
import { AgreeForm } from './close-form';

const HASHES = ['a'.repeat(64), 'b'.repeat(64)] as const;
const CLOSING = { closing: 'complete', by: 'buyer', reason: '尾款后付', rest: 'owed' } as const;

const contract = (hash: string, unpaid: string, missing: Contract['atEnd']['missing'] = []) =>
  ({
    ...{ id: 'c1', currency: 'CNY', side: 'seller', closing: CLOSING },
    atEnd: {
      ...{ missing, undecided: 0, unpaid, unconfirmed: '0.00', uninvoiced: '0.00', disputes: 0 },
      hash,
    },
  }) as unknown as Contract;

const EARLY = contract(HASHES[0], '100.00');
const NOW = contract(HASHES[1], '90.00', [
  { no: 1, description: '球阀', quantity: '3', unit: '台' },
]);

function Page() {
  const [shown, set] = useState(EARLY);
  return (
    <>
      <button onClick={() => set(NOW)}>变化</button>
      <AgreeForm contract={shown} closing={CLOSING} onClose={vi.fn()} />
    </>
  );
}

describe('the agreement to the end of a contract', () => {
  it('R0.2 says what changed since the form was opened, and the tick does not hold for it', async () => {
    const { sent } = serve({
      'POST /api/v1/contracts/c1/close/agree': () => ({ body: NOW }),
    });
    show(<Page />, { me: person() });
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByText('变化'));
    expect(await screen.findByText(/打开后有变化/)).toBeTruthy();
    expect(screen.getByText('新增')).toBeTruthy();
    expect(screen.getByText(/此前：未付 .*100/)).toBeTruthy();
    expect(screen.getByRole('checkbox')).toHaveProperty('checked', false);
    const agree = screen.getByRole('button', { name: /^同\s?意$/ });
    fireEvent.click(agree);
    expect(await screen.findByText('请核对并勾选')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(agree);
    await waitFor(() => expect(sent.map(({ method }) => method)).toContain('POST'));
    const { body } = sent.find(({ method }) => method === 'POST')!;
    expect(body).toEqual({ acceptOpen: true, seen: HASHES[1] });
  });
});
