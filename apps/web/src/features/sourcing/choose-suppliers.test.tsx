import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { buyer, page, person, seller } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { ChooseSuppliers } from './choose-suppliers';
import { MatchedSuppliers } from './matched-suppliers';
import type { Rfq } from './types';

const candidate = (member: object) => ({
  ...{ member, chosen: false, fits: true, score: 0.8, reason: '规格相符' },
});
const gansu = { ...buyer, provinceCode: '620000' };
const provinces = page(
  { code: '330000', name: '浙江省', hasChildren: true },
  { code: '620000', name: '甘肃省', hasChildren: true },
);

async function narrowTo(name: string): Promise<void> {
  fireEvent.mouseDown(await screen.findByLabelText('省份'));
  fireEvent.click(await screen.findByTitle(name));
}

it('R0.5 units that are found by name are narrowed to a province', async () => {
  const { sent } = serve({
    'GET /api/v1/regions': () => ({ body: provinces }),
    'GET /api/v1/rfqs/rfq-1/candidates': ({ query }) => ({
      body: query.province ? page(candidate(gansu)) : page(candidate(seller), candidate(gansu)),
    }),
  });
  const rfq = { id: 'rfq-1', demandId: null, suppliers: [] } as Partial<Rfq> as Rfq;
  show(<ChooseSuppliers rfq={rfq} onClose={vi.fn()} />, { me: person() });
  await screen.findByText(seller.nameZh, { exact: false });
  await narrowTo('甘肃省');
  await waitFor(() => expect(screen.queryByText(seller.nameZh, { exact: false })).toBeNull());
  await screen.findByText(gansu.nameZh, { exact: false });
  expect(sent.at(-1)?.query).toMatchObject({ province: '620000' });
});

it('R0.5 matches of the demand are narrowed to a province, and so is whom one press adds', async () => {
  serve({
    'GET /api/v1/regions': () => ({ body: provinces }),
    'GET /api/v1/rfqs/rfq-1/matched-candidates': () => ({
      body: page(candidate(seller), candidate(gansu)),
    }),
  });
  const onAsk = vi.fn();
  const list = { rfqId: 'rfq-1', chosen: new Set<string>(), onChange: vi.fn() };
  show(<MatchedSuppliers {...list} room={9} isPending={false} onAsk={onAsk} />, { me: person() });
  await screen.findByText('加入全部合适单位（2）');
  await narrowTo('甘肃省');
  fireEvent.click(await screen.findByText('加入全部合适单位（1）'));
  expect(onAsk).toHaveBeenCalledWith([gansu.id]);
});
