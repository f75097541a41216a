import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { api, unwrap } from '../../api/client';
import { answerSessionExpiry, rememberSignedIn } from '../../api/session-expiry';
import { person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { SignInAgain } from './sign-in-again';

const ended = { status: 401, body: { code: 'platform.sign-in-required', detail: '请先登录。' } };
const rename = () => unwrap(api.PATCH('/api/v1/me', { body: { name: '新名字' } }));

describe('a request that finds the session ended', () => {
  it('waits until the person has signed in again, then goes out unchanged', async () => {
    let signedIn = false;
    const me = person();
    const { sent } = serve({
      'PATCH /api/v1/me': () => (signedIn ? { body: me } : ended),
      'GET /api/v1/me': () => ({ body: me }),
      'POST /api/v1/sessions': () => {
        signedIn = true;
        return { status: 201, body: {} };
      },
    });
    rememberSignedIn(true);
    show(<SignInAgain />, { me });
    const answer = rename();
    fireEvent.change(await screen.findByLabelText('密码'), { target: { value: 'secret-1' } });
    fireEvent.click(screen.getByText('登录'));
    expect(await answer).toEqual(me);
    const renames = sent.filter(({ method }) => method === 'PATCH');
    expect(renames.map(({ body }) => body)).toEqual([{ name: '新名字' }, { name: '新名字' }]);
    await waitFor(() => expect(screen.queryByLabelText('密码')).toBeNull());
  });

  it('is refused once the person gives up', async () => {
    serve({ 'PATCH /api/v1/me': () => ended });
    rememberSignedIn(true);
    show(<SignInAgain />, { me: person() });
    const answer = rename();
    await screen.findByText('登录已过期');
    act(() => answerSessionExpiry(false));
    await expect(answer).rejects.toMatchObject({ code: 'platform.sign-in-required' });
  });

  it('asks nothing of a visitor', async () => {
    serve({ 'PATCH /api/v1/me': () => ended });
    rememberSignedIn(false);
    await expect(rename()).rejects.toMatchObject({ status: 401 });
  });
});
