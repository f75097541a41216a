import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { NoticesPage } from './notices-page';

const notice = {
  id: '41',
  type: 'deal-room.offer',
  data: { dealRoomId: 'room-1', subject: '铸钢闸阀' },
  at: '2026-11-25T00:00:00Z',
  read: false,
};

describe('the notices', () => {
  it('lead to what they are about', async () => {
    serve({ 'GET /api/v1/notices': () => ({ body: { ...page(notice), unread: 1 } }) });
    show(<NoticesPage />, { me: person() });
    expect((await screen.findByText('洽谈室有新报价')).getAttribute('href')).toBe(
      '/deal-rooms/room-1',
    );
    expect(screen.getByText('铸钢闸阀')).toBeTruthy();
    expect(screen.getByText('未读')).toBeTruthy();
  });

  it('are marked as read up to the newest on screen, not beyond', async () => {
    let read = false;
    const { sent } = serve({
      'GET /api/v1/notices': () => ({ body: { ...page({ ...notice, read }), unread: 0 } }),
      'POST /api/v1/notices/read': () => {
        read = true;
        return { status: 204 };
      },
    });
    show(<NoticesPage />, { me: person() });
    fireEvent.click(await screen.findByText('全部标为已读'));
    await waitFor(() => expect(screen.queryByText('未读')).toBeNull());
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ upTo: '41' });
  });
});
