import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { room, terms } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { OfferEditor } from './offer-editor';

const open = () => show(<OfferEditor room={room()} onClose={() => undefined} />);
const field = (label: string, at = 0) => screen.getAllByLabelText(label)[at] as HTMLInputElement;
const type = (label: string, value: string, at = 0) =>
  fireEvent.change(field(label, at), { target: { value } });
const line = (no: number) => screen.getByLabelText(`第 ${no} 行`);
const struck = () => [...document.querySelectorAll('del')].map(({ textContent }) => textContent);

describe('a counter-offer', () => {
  it('starts from the version it answers, with nothing marked', () => {
    open();
    expect(field('单价').value).toBe('1880.00');
    expect(struck()).toEqual([]);
  });

  it('shows the old figure, struck, beside the field that differs', async () => {
    open();
    type('单价', '1790');
    expect((await within(line(1)).findByText('1,880')).tagName).toBe('DEL');
    expect(struck()).toEqual(['1,880', '¥38,100.00']);
  });

  it('shows a dropped line struck, and does not take the next one for changed', async () => {
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
      'POST /api/v1/deal-rooms/room-1/offers': () => ({ status: 201, body: room() }),
    });
    open();
    type('单价', '1790');
    fireEvent.click(screen.getByText('发出报价'));
    await waitFor(() => expect(sent).toHaveLength(1));
    const [first, second] = terms.lines;
    expect(sent[0]?.body).toEqual({
      basedOn: 1,
      terms: { ...terms, lines: [{ ...first, unitPrice: '1790' }, second] },
    });
  });
});
