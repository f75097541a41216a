import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { BackupsPage } from './backups-page';
import type { Backup } from './types';

const backup = (about: Partial<Backup>): Backup => ({
  id: 'b1',
  takenAt: new Date().toISOString(),
  bytes: 2048,
  rows: 120,
  files: 3,
  encrypted: true,
  provenAt: new Date().toISOString(),
  problem: null,
  at: new Date().toISOString(),
  ...about,
});
const shown = (...items: Backup[]) => {
  serve({ 'GET /api/v1/backups': () => ({ body: { kept: 7, items } }) });
  show(<BackupsPage />, { me: clerk() });
};

describe('the nightly backups', () => {
  it('say what the last one holds, and that it was restored as a proof', async () => {
    shown(backup({}));
    expect(await screen.findByText('120 行，3 个文件，2.0 KB')).toBeTruthy();
    expect(screen.getByText('备份及时，并已验证可以恢复')).toBeTruthy();
  });

  it('say why there is none of a night, and what to do', async () => {
    const none = { takenAt: null, bytes: null, rows: null, files: null, provenAt: null };
    shown(backup({ id: 'b2', ...none, problem: '磁盘已满' }), backup({}));
    expect(await screen.findByText('磁盘已满')).toBeTruthy();
    expect(screen.getByText('最近一次备份失败')).toBeTruthy();
  });

  it('warn when the last proven one is older than two days', async () => {
    shown(backup({ takenAt: new Date(Date.now() - 3 * 86_400_000).toISOString() }));
    expect(await screen.findByText('两天以来没有完整的备份')).toBeTruthy();
  });
});
