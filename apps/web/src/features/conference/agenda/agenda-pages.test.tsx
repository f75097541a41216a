import { fireEvent, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { clerk } from '../../../testing/samples';
import { serve } from '../../../testing/server';
import { show } from '../../../testing/show';
import { AgendaPage } from './agenda-page';
import { OfficeAgendaPage } from './office-agenda-page';
import type { Agenda, AgendaItem } from './types';

const item = (id: string, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id, version: 1, kind: 'discussion', title, summary: null, hallId: 'h', hall: '一号厅' },
  ...{ startsAt: '2999-06-01T01:00:00Z', endsAt: '2999-06-01T02:00:00Z', signUp: true },
  ...{ places: null, free: null, attendees: 0, published: false, minutes: null, agreed: [] },
  ...{ people: [], files: [], ...more },
});
const hall = { id: 'h', name: '一号厅', capacity: 50, equipment: ['投影'] };
const agenda = (more: Partial<Agenda>): Agenda => ({
  ...{ title: '2026 年会', halls: [hall], items: [], conflicts: [], ...more },
});
const api = (shown: Agenda) => ({
  'GET /api/v1/conferences/c/agenda': () => ({ body: shown }),
  'GET /api/v1/conferences/c/my-delegates': () => ({
    body: { open: true, items: [{ id: 'd', name: '王代表', state: 'registered' }] },
  }),
  'GET /api/v1/me': () => ({ body: clerk(['conference-work']) }),
});
const at = (element: React.ReactElement, path: string) => (
  <Routes>
    <Route path={path} element={element} />
  </Routes>
);

describe('the agenda', () => {
  it('R2.1 names what is at odds at the desk, and is not published before it is settled', async () => {
    const conflicts = [{ kind: 'hall', itemId: 'a', otherId: 'b', name: null } as const];
    serve(api(agenda({ items: [item('a', '开幕'), item('b', '研讨')], conflicts })));
    show(at(<OfficeAgendaPage />, '/secretariat/conferences/:id/agenda'), {
      me: clerk(['conference-work']),
      path: '/secretariat/conferences/c/agenda',
    });
    expect(await screen.findByText('“开幕”与“研讨”在同一会场时间重叠')).toBeTruthy();
    expect(screen.getByRole('button', { name: '公布议程' })).toHaveProperty('disabled', true);
  });

  it('R2.1 lets a unit sign its delegate up, unless no place is left', async () => {
    const asked: string[] = [];
    serve({
      ...api(
        agenda({
          items: [item('a', '开幕', { published: true }), item('b', '满', { free: 0 })],
        }),
      ),
      'PUT /api/v1/agenda-items/a/attendees/d': () => {
        asked.push('a');
        return { status: 204 };
      },
    });
    show(at(<AgendaPage />, '/conferences/:id/agenda'), { path: '/conferences/c/agenda' });
    const [open, full] = await screen.findAllByRole('button', { name: '王代表 报名' });
    expect(full).toHaveProperty('disabled', true);
    fireEvent.click(open!);
    await expect.poll(() => asked).toEqual(['a']);
  });
});
