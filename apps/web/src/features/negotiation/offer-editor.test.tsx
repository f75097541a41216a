import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { room, sums, terms } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { copyOffer } from './copied-offer';
import { OfferEditor } from './offer-editor';

const template = {
  ...{ id: 'template-1', name: '常用条款', byName: '李采购', version: 3 },
  updatedAt: '2026-11-25T00:00:00Z',
  content: {
    ...{ currency: 'CNY', taxRate: '13', priceIncludesTax: true, freightTaxRate: null },
    ...{ incoterm: null, incotermPlace: null, deliveryPlace: '', paymentTerms: '月结 30 天' },
    ...{ revocable: true, validDays: 14, freeTerms: [] },
  },
};
const counted = (total = '38100.00') => ({
  'POST /api/v1/offers/sums': () => ({ body: sums({ total }) }),
  'GET /api/v1/terms-templates': () => ({ body: [template] }),
});
const open = () => show(<OfferEditor room={room()} onClose={() => undefined} />);
const field = (label: string, at = 0) => screen.getAllByLabelText(label)[at] as HTMLInputElement;
const type = (label: string, value: string, at = 0) =>
  fireEvent.change(field(label, at), { target: { value } });
const line = (no: number) => screen.getByLabelText(`第 ${no} 行`);
const struck = () => [...document.querySelectorAll('del')].map(({ textContent }) => textContent);

describe('a counter-offer', () => {
  beforeEach(() => void serve(counted()));

  it('starts from the version it answers, with nothing marked', () => {
    open();
    expect(field('单价').value).toBe('1880.00');
    expect(struck()).toEqual([]);
  });

  it('shows the old figure, struck, beside the field that differs', async () => {
    serve(counted('36300.00'));
    open();
    type('单价', '1790');
    expect((await within(line(1)).findByText('1,880')).tagName).toBe('DEL');
    await waitFor(() => expect(struck()).toEqual(['1,880', '¥38,100.00']));
  });

  it('shows a dropped line struck, and does not take the next one for changed', async () => {
    serve(counted('500.00'));
    open();
    fireEvent.click(screen.getByLabelText('删除第 1 行'));
    await waitFor(() =>
      expect(struck()).toEqual([expect.stringContaining('铸钢闸阀 Z41H-25'), '¥38,100.00']),
    );
    expect(field('品名').value).toBe('法兰垫片');
  });

  it('is stored when the editor is closed, and is still compared field by field', async () => {
    const first = open();
    type('付款方式', '货到付款');
    first.unmount();
    open();
    expect(screen.getByText('已恢复上次没有发出的内容。')).toBeTruthy();
    expect(field('付款方式').value).toBe('货到付款');
    await waitFor(() => expect(struck()).toEqual([terms.paymentTerms]));
  });

  it('stays as typed when the server refuses it, with the reason at the field', async () => {
    serve({
      ...counted(),
      'POST /api/v1/deal-rooms/room-1/offers': () => ({
        status: 422,
        body: {
          code: 'platform.validation-failed',
          detail: '有 1 处需要改正',
          errors: [{ field: 'terms.lines.1.quantity', code: 'x', message: '数量太大' }],
        },
      }),
    });
    open();
    type('数量', '99999999', 1);
    fireEvent.click(screen.getByText('发出报价'));
    expect(await within(line(2)).findByText('数量太大')).toBeTruthy();
    expect(field('数量', 1).value).toBe('99999999');
  });

  it('sends the version it is based on and exactly the terms on screen', async () => {
    const { sent } = serve({
      ...counted(),
      'POST /api/v1/deal-rooms/room-1/offers': () => ({ status: 201, body: room() }),
    });
    open();
    type('单价', '1790');
    fireEvent.click(screen.getByText('发出报价'));
    const offered = () => sent.filter(({ path }) => path.endsWith('/offers'));
    await waitFor(() => expect(offered()).toHaveLength(1));
    const { edition, ...shown } = terms;
    const [first, second] = shown.lines;
    expect(edition).toBe(2);
    expect(offered()[0]?.body).toEqual({
      basedOn: 1,
      terms: { ...shown, lines: [{ ...first, unitPrice: '1790' }, second] },
    });
  });

  it('is counted by the server with the rate of each line, discount and freight, and says what to pay', async () => {
    const { sent } = serve({
      ...counted(),
      'POST /api/v1/offers/sums': () => ({
        body: sums({
          ...{ discount: '100.00', net: '33716.81', tax: '4383.19', total: '38000.00' },
          rates: [{ taxRate: '13', net: '33716.81', tax: '4383.19' }],
        }),
      }),
    });
    open();
    type('税率', '9');
    type('整单优惠', '100');
    expect(await screen.findByText('税额（13%）')).toBeTruthy();
    expect(screen.getByText('−¥100.00')).toBeTruthy();
    await waitFor(() =>
      expect(sent.at(-1)?.body).toMatchObject({
        lines: [{ taxRate: '9' }, { taxRate: null }],
        discount: '100',
      }),
    );
  });

  it('says what cannot be counted, in place of a sum', async () => {
    serve({
      ...counted(),
      'POST /api/v1/offers/sums': () => ({
        status: 422,
        body: {
          code: 'negotiation.terms-invalid',
          errors: [{ field: 'terms.discount', code: 'x', message: '优惠不能超过各行金额之和' }],
        },
      }),
    });
    open();
    expect(await screen.findByText('优惠不能超过各行金额之和')).toBeTruthy();
  });

  it('takes a template over what it says, and leaves the rest as it was', async () => {
    open();
    const select = await screen.findByLabelText('套用条款模板');
    fireEvent.mouseDown(select);
    fireEvent.click(await screen.findByTitle('常用条款'));
    await waitFor(() => expect(field('付款方式').value).toBe('月结 30 天'));
    expect(field('交货地点').value).toBe(terms.deliveryPlace);
    expect(field('单价').value).toBe('1880.00');
    expect(screen.getByLabelText('有效期内可撤销')).toHaveProperty('checked', true);
  });

  it('saves what does not depend on the goods as a template, over the version that was chosen', async () => {
    const { sent } = serve({
      ...counted(),
      'PUT /api/v1/terms-templates/template-1': () => ({ body: template }),
    });
    open();
    fireEvent.mouseDown(await screen.findByLabelText('套用条款模板'));
    fireEvent.click(await screen.findByTitle('常用条款'));
    fireEvent.click(await screen.findByText('更新此模板'));
    fireEvent.click(await screen.findByText(/^保\s*存$/));
    const changed = () => sent.find(({ method }) => method === 'PUT')?.body;
    await waitFor(() =>
      expect(changed()).toMatchObject({
        ...{ name: '常用条款', version: 3 },
        content: {
          paymentTerms: '月结 30 天',
          revocable: true,
          validDays: 14,
          freeTerms: terms.freeTerms,
        },
      }),
    );
    expect(changed()).not.toHaveProperty('content.lines');
  });

  it('begins with a version that was copied, in another room too, and compares it with the one it answers', async () => {
    const [first, second] = terms.lines;
    const lines = [{ ...first!, unitPrice: '1500' }, second!];
    const copied = { ...terms, lines, deliveryDate: '2020-01-01', paymentTerms: '全款预付' };
    copyOffer(room({ number: 'WR-2026-000777' }), { ...room().offers[0]!, no: 4, terms: copied });
    open();
    fireEvent.click(screen.getByText('粘贴 WR-2026-000777 第 4 版'));
    await waitFor(() => expect(field('单价').value).toBe('1500'));
    expect(field('付款方式').value).toBe('全款预付');
    // A day that has passed is asked for again; the lines are compared with those they are.
    expect(field('交货日期').value).toBe('');
    await waitFor(() => expect(struck()).toContain('1,880'));
    expect(screen.queryByText(/第 3 行/)).toBeNull();
  });
});
