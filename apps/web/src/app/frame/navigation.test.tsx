import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { Navigation } from './navigation';

const open = (rights: string[]) => {
  const mine = { posts: [], rights, memberRights: [], memberDuties: [] };
  const server = serve({ 'GET /api/v1/my-rights': () => ({ body: mine }) });
  show(<Navigation />, { me: person(), path: '/office-meetings' });
  return server;
};

describe('the menu', () => {
  it('R10.3 leads who decides in an office meeting by a post to the meetings and the expulsion cases', async () => {
    open(['elect', 'decide-in-chairmans-meeting']);
    expect((await screen.findByText('办公会议')).closest('a')?.getAttribute('href')).toBe(
      '/office-meetings',
    );
    expect(screen.getByText('除名案件').closest('a')?.getAttribute('href')).toBe(
      '/expulsion-cases',
    );
  });

  it('R6.1 keeps them from whose post decides in none', async () => {
    const { sent } = open(['elect', 'vote']);
    expect(await screen.findByText('本单位')).toBeTruthy();
    await expect.poll(() => sent.length).toBe(1);
    expect(screen.queryByText('办公会议')).toBeNull();
    expect(screen.queryByText('除名案件')).toBeNull();
  });
});
