import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { listing, person } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { EditorPage } from './editor-page';

const LISTING = '/api/v1/listings/listing-1';
const reference = {
  'GET /api/v1/industries': () => ({ body: { items: [] } }),
  'GET /api/v1/regions': () => ({ body: { items: [] } }),
};

const open = (path: string) =>
  show(
    <Routes>
      <Route path="/my-listings/:id" element={<EditorPage />} />
    </Routes>,
    { path, me: person() },
  );
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label);
const type = async (label: string, value: string) =>
  fireEvent.change(await field(label), { target: { value } });

describe('the listing editor', () => {
  it('keeps what was typed before there was anything to save', async () => {
    serve(reference);
    const first = open('/my-listings/new?side=demand');
    await type('详细说明', '要求附材质单');
    first.unmount();
    open('/my-listings/new?side=demand');
    expect((await field('详细说明')).value).toBe('要求附材质单');
    expect(screen.getByText(/已恢复/)).toBeTruthy();
  });

  it('makes a draft of it, and what is typed afterwards is stored under the draft’s own address', async () => {
    const draft = listing();
    serve({
      ...reference,
      'POST /api/v1/listings': () => ({ status: 201, body: draft }),
      [`GET ${LISTING}`]: () => ({ body: draft }),
    });
    const first = open('/my-listings/new?side=demand');
    await type('标题', draft.title);
    fireEvent.click(screen.getByText('保存草稿'));
    await waitFor(() => expect(first.router.state.location.pathname).toContain('listing-1'));
    await type('详细说明', '保存之后的一句');
    first.unmount();
    open('/my-listings/listing-1');
    expect((await field('详细说明')).value).toBe('保存之后的一句');
  });

  it('keeps the paper of a certificate with its listing and names it when it is saved', async () => {
    const file = { id: 'file-1', name: '防爆证.pdf' };
    const { sent } = serve({
      ...reference,
      [`GET ${LISTING}`]: () => ({
        body: listing({ certificates: [{ name: '防爆合格证', number: null, validUntil: null }] }),
      }),
      [`POST ${LISTING}/certificate-files`]: () => ({ status: 201, body: file }),
      [`PATCH ${LISTING}`]: () => ({ body: listing() }),
    });
    const { container } = open('/my-listings/listing-1');
    await screen.findByRole('button', { name: /证书 1 上传证书文件/ });
    const input = container.querySelector('input[type=file][accept*=pdf]')!;
    const upload = new File(['%PDF-1.4'], file.name, { type: 'application/pdf' });
    fireEvent.change(input, { target: { files: [upload] } });
    const link = await screen.findByText(file.name);
    expect(link.getAttribute('href')).toBe(`${LISTING}/certificate-files/file-1`);
    fireEvent.click(screen.getByText('保存草稿'));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'PATCH')?.body).toMatchObject({
        certificates: [{ name: '防爆合格证', number: null, validUntil: null, file }],
      }),
    );
  });

  describe('with what a title says', () => {
    const proposal = {
      industry: { code: '344', name: '泵、阀门', nameEn: 'Pumps, valves' },
      attributes: [{ name: '公称通径', value: 'DN50' }],
      unit: { text: '台', own: false },
    };
    const propose = () =>
      serve({ ...reference, 'GET /api/v1/listing-proposals': () => ({ body: proposal }) });

    it('offers it as a guess, fills it in when it is taken, and takes it back', async () => {
      propose();
      open('/my-listings/new?side=supply');
      await type('标题', '不锈钢球阀 DN50');
      expect(await screen.findByText(/由标题识别：.*公称通径 DN50.*台（同行常用）/)).toBeTruthy();
      expect((await field('规格参数 1 值')).value).toBe('');
      fireEvent.click(screen.getByText(/填\s?入$/));
      await waitFor(() =>
        expect(screen.getByLabelText<HTMLInputElement>('规格参数 1 值').value).toBe('DN50'),
      );
      expect((await field('计价单位')).value).toBe('台');
      fireEvent.click(screen.getByText('撤销填入'));
      await waitFor(() =>
        expect(screen.getByLabelText<HTMLInputElement>('规格参数 1 值').value).toBe(''),
      );
    });

    it('never offers to replace what was typed', async () => {
      propose();
      open('/my-listings/new?side=supply');
      await type('规格参数 1 名称', '公称通径');
      await type('规格参数 1 值', 'DN80');
      await type('标题', '不锈钢球阀 DN50');
      const offer = await screen.findByText(/由标题识别/);
      expect(offer.textContent).not.toContain('DN50');
    });
  });

  it('asks about a price that was left empty, and publishes nothing meanwhile', async () => {
    const { sent } = serve({
      ...reference,
      [`GET ${LISTING}`]: () => ({ body: listing({ price: null }) }),
    });
    open('/my-listings/listing-1');
    fireEvent.click(await screen.findByText('设最高限价'));
    fireEvent.click(screen.getByText('发布'));
    expect(await screen.findByText(/最高限价还是空的/)).toBeTruthy();
    expect(sent.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('refuses a figure without its unit instead of leaving it out', async () => {
    const { sent } = serve({ ...reference, [`GET ${LISTING}`]: () => ({ body: listing() }) });
    open('/my-listings/listing-1');
    await type('数量', '20');
    fireEvent.click(screen.getByText('保存草稿'));
    expect(await screen.findByText('数量和单位要一起填写')).toBeTruthy();
    expect(sent.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('shows at the field, and counts at the button, what prevents publishing', async () => {
    serve({
      ...reference,
      [`GET ${LISTING}`]: () => ({ body: listing() }),
      [`POST ${LISTING}/publish`]: () => ({
        status: 422,
        body: {
          code: 'catalog.not-publishable',
          detail: '还有 1 处',
          errors: [{ field: 'dueDate', code: 'x', message: '需求应填写需求日期或有效期' }],
        },
      }),
    });
    open('/my-listings/listing-1');
    await field('标题');
    fireEvent.click(screen.getByText('发布'));
    expect(await screen.findByText('需求应填写需求日期或有效期')).toBeTruthy();
    expect(screen.getByText('发布（1 处待改）')).toBeTruthy();
  });

  it('sends how a property binds, and shows at it what the server says against that', async () => {
    const attributes = [{ name: '功率', value: '11kW', number: null, unit: null }];
    const { sent } = serve({
      ...reference,
      [`GET ${LISTING}`]: () => ({ body: listing({ attributes }) }),
      [`PATCH ${LISTING}`]: () => ({
        status: 400,
        body: {
          code: 'catalog.content-refused',
          detail: '有 1 处',
          errors: [{ field: 'attributes.0.must', code: 'x', message: '与值中写明的上下限相反' }],
        },
      }),
    });
    open('/my-listings/listing-1');
    fireEvent.mouseDown(await field('规格参数 1 必须满足'));
    fireEvent.click(await screen.findByText('至少'));
    fireEvent.click(screen.getByText('保存草稿'));
    expect(await screen.findByText('与值中写明的上下限相反')).toBeTruthy();
    const patch = sent.find(({ method }) => method === 'PATCH');
    expect(patch?.body).toMatchObject({ attributes: [{ name: '功率', must: 'at_least' }] });
  });
});
