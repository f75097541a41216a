import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { page, person, seller } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { MatchedSuppliers } from './matched-suppliers';

const candidate = (id: string, changes: object = {}) => ({
  ...{ member: { ...seller, id }, chosen: false, fits: true, score: 0.8, reason: '规格相符' },
  ...changes,
});

it('every fitting member is added with one press: none that is asked already or only near', async () => {
  serve({
    'GET /api/v1/regions': () => ({ body: page() }),
    'GET /api/v1/rfqs/rfq-1/matched-candidates': () => ({
      body: page(
        candidate('unit-1'),
        candidate('unit-2', { chosen: true }),
        candidate('unit-3', { fits: false }),
        candidate('unit-4'),
        candidate('unit-5'),
      ),
    }),
  });
  const onAsk = vi.fn();
  const list = { rfqId: 'rfq-1', chosen: new Set<string>(), onChange: vi.fn() };
  show(<MatchedSuppliers {...list} room={2} isPending={false} onAsk={onAsk} />, { me: person() });
  fireEvent.click(await screen.findByText('加入全部合适单位（2）'));
  expect(onAsk).toHaveBeenCalledWith(['unit-1', 'unit-4']);
});
