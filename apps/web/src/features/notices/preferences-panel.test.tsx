import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { PreferencesPanel } from './preferences-panel';

const path = '/api/v1/me/notice-preferences';
const rooms = 'negotiation.deal-rooms';

/** Answers as the server does: what was chosen is there when it is read again. */
function served({ refuse = false } = {}) {
  const items = [
    { topic: 'identity.security', title: '账号安全', duty: true, bell: true, mail: true },
    { topic: rooms, title: '洽谈', duty: false, bell: true, mail: false },
  ];
  return serve({
    [`GET ${path}`]: () => ({ body: { items } }),
    [`PUT ${path}/${rooms}`]: ({ body }) => {
      if (refuse)
        return { status: 409, body: { code: 'test.refused', status: 409, detail: '保存没有成功' } };
      Object.assign(items[1]!, body);
      return { status: 204 };
    },
  });
}

const switchOf = (name: string) => screen.findByRole('switch', { name });
const chosen = ({ sent }: ReturnType<typeof serve>) =>
  sent.filter(({ method }) => method === 'PUT').map(({ body }) => body);
const isOn = (element: HTMLElement) => element.getAttribute('aria-checked') === 'true';

describe('how a person is told', () => {
  it('is saved at once by topic and channel, and can be undone', async () => {
    const server = served();
    show(<PreferencesPanel />, { me: person() });
    const mail = await switchOf('洽谈：邮件');
    expect(isOn(mail)).toBe(false);
    fireEvent.click(mail);
    expect(await screen.findByText(/已开启“洽谈”的邮件通知/)).toBeTruthy();
    expect(chosen(server)).toEqual([{ bell: true, mail: true }]);
    expect(isOn(mail)).toBe(true);
    fireEvent.click(screen.getByText('撤销'));
    expect(await screen.findByText('已恢复')).toBeTruthy();
    expect(chosen(server)).toEqual([
      { bell: true, mail: true },
      { bell: true, mail: false },
    ]);
    expect(isOn(mail)).toBe(false);
  });

  it('keeps both of two quick choices', async () => {
    const server = served();
    show(<PreferencesPanel />, { me: person() });
    fireEvent.click(await switchOf('洽谈：邮件'));
    fireEvent.click(await switchOf('洽谈：站内'));
    await waitFor(() => expect(chosen(server)).toHaveLength(2));
    expect(chosen(server).at(-1)).toEqual({ bell: false, mail: true });
  });

  it('cannot be switched off for a duty, and says why', async () => {
    const server = served();
    show(<PreferencesPanel />, { me: person() });
    const mail = await switchOf('账号安全：邮件');
    expect(isOn(mail)).toBe(true);
    expect(mail.hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/必须送达/)).toBeTruthy();
    fireEvent.click(mail);
    expect(chosen(server)).toEqual([]);
  });

  it('stands as before when it could not be saved, and says so', async () => {
    served({ refuse: true });
    show(<PreferencesPanel />, { me: person() });
    const mail = await switchOf('洽谈：邮件');
    fireEvent.click(mail);
    expect(await screen.findByText('保存没有成功')).toBeTruthy();
    await waitFor(() => expect(isOn(mail)).toBe(false));
  });
});
