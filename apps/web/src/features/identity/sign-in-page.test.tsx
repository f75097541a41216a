import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { SignInPage } from './sign-in-page';

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

function signIn() {
  type('邮箱或手机号', 'chen@factory.example');
  type('密码', 'correct horse');
  fireEvent.click(screen.getByText('登录', { selector: 'button span' }));
}

describe('signing in', () => {
  it('sends what was typed, and leads to the page that was asked for', async () => {
    const { sent } = serve({
      'POST /api/v1/sessions': () => ({ status: 201, body: {} }),
      'GET /api/v1/me': () => ({ body: person() }),
    });
    const { router } = show(<SignInPage />, { path: '/sign-in?next=%2Fmatches' });
    signIn();
    await waitFor(() => expect(router.state.location.pathname).toBe('/matches'));
    expect(sent[0]?.body).toEqual({
      identifier: 'chen@factory.example',
      password: 'correct horse',
    });
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
    'never leads out of the app: %s',
    async (next) => {
      const path = `/sign-in?${new URLSearchParams({ next }).toString()}`;
      const { router } = show(<SignInPage />, { path, me: person() });
      await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    },
  );

  it('shows why it was refused, and what was typed stays', async () => {
    serve({
      'POST /api/v1/sessions': () => ({
        status: 401,
        body: { code: 'identity.wrong-credentials', detail: '账号或密码不对。' },
      }),
    });
    show(<SignInPage />);
    signIn();
    expect(await screen.findByText('账号或密码不对。')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('邮箱或手机号').value).toBe(
      'chen@factory.example',
    );
  });
});
