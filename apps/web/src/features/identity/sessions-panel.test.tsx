import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page, person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { SessionsPanel } from './sessions-panel';

const at = '2026-11-25T00:00:00Z';
const session = (id: string, userAgent: string, current: boolean) => ({
  ...{ id, userAgent, current },
  createdAt: at,
  lastSeenAt: at,
});

it('a session on another device can be ended, the one in use cannot', async () => {
  const { sent } = serve({
    'GET /api/v1/sessions': () => ({
      body: page(
        session('here', 'Mozilla/5.0 (Windows NT 10.0) Chrome/140', true),
        session('there', 'Mozilla/5.0 (Linux; Android 15) MicroMessenger/8', false),
      ),
    }),
    'DELETE /api/v1/sessions/there': () => ({ status: 204 }),
  });
  show(<SessionsPanel />, { me: person() });
  expect(await screen.findByText(/Chrome · Windows/)).toBeTruthy();
  expect(screen.getByText(/WeChat · Android/)).toBeTruthy();
  fireEvent.click(screen.getByText('退出此登录'));
  expect(await screen.findByText('已退出该登录')).toBeTruthy();
  expect(sent.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
});
