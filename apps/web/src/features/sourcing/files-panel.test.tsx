import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { FilesPanel } from './files-panel';

const PATH = '/api/v1/rfq-invitations/i-1/files';
const file = (id: string, changes: object = {}) => ({
  ...{ id, name: `${id}.pdf`, size: 2048, addedAt: '2026-11-23T06:30:00.000Z' },
  ...{ invitationId: 'i-1', sent: true, ...changes },
});

it('R0.5 a supplier takes away only files of its own that were not sent', async () => {
  const items = [file('图纸', { invitationId: null }), file('已发'), file('新的', { sent: false })];
  const { sent } = serve({
    [`GET ${PATH}`]: () => ({ body: { items } }),
    [`DELETE ${PATH}/${encodeURIComponent('新的')}`]: () => ({ status: 204 }),
  });
  show(<FilesPanel of="rfq-invitations" id="i-1" canAdd />, { me: person() });
  expect(await screen.findByText(/询价附件/)).toBeTruthy();
  expect(screen.queryByLabelText('删除 图纸.pdf')).toBeNull();
  expect(screen.queryByLabelText('删除 已发.pdf')).toBeNull();
  fireEvent.click(screen.getByLabelText('删除 新的.pdf'));
  await waitFor(() => expect(sent.some(({ method }) => method === 'DELETE')).toBe(true));
});

it('R0.5 the buyer reads whose quote a file belongs to, and changes nothing once it is sent', async () => {
  serve({ 'GET /api/v1/rfqs/rfq-1/files': () => ({ body: { items: [file('明细')] } }) });
  const nameOf = new Map([['i-1', '瓯江源阀门有限公司']]);
  show(<FilesPanel of="rfqs" id="rfq-1" canAdd={false} nameOf={nameOf} />, { me: person() });
  expect(await screen.findByText(/瓯江源阀门有限公司/)).toBeTruthy();
  const link = screen.getByRole('link', { name: '明细.pdf' });
  expect(link.getAttribute('href')).toBe('/api/v1/rfqs/rfq-1/files/明细');
  expect(screen.queryByRole('button')).toBeNull();
});
