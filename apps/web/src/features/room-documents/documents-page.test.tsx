import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { person, seller } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { DocumentsPage } from './documents-page';
import type { RoomDocument, RoomDocuments, Version } from './types';

const PATH = '/api/v1/deal-rooms/room-1';

const version = (change: Partial<Version> = {}): Version => ({
  ...{ no: 1, name: '协议.pdf', type: 'application/pdf', size: 2048, pages: 3, state: 'released' },
  ...{ personName: '王芳', at: '2026-11-25T00:00:00Z', comment: null, mayDecide: false },
  ...{ decidedByName: null, decidedAt: null },
  ...change,
});

const document = (change: Partial<RoomDocument> = {}): RoomDocument => ({
  ...{ id: 'document-1', title: '技术协议', side: 'seller', own: true, right: 'view' },
  ...{ confidential: false, version: 4, opened: 2, versions: [version()] },
  ...change,
});

const documents = (change: Partial<RoomDocuments> = {}): RoomDocuments => ({
  ...{ number: 'QT-1', subject: '闸阀', side: 'seller', counterpartName: '陇上塬县' },
  ...{ mayAdd: true, releaseNeeded: false, maySetRelease: false, ownNda: null, otherNda: null },
  items: [document()],
  ...change,
});

const nda = { no: 2, text: '不得向第三方披露。', personName: '李明', at: '2026-11-25T00:00:00Z' };

function open(before: RoomDocuments, answer: RoomDocuments = before) {
  const body = () => ({ body: answer });
  const server = serve({
    [`GET ${PATH}/documents`]: () => ({ body: before }),
    [`PUT ${PATH}/documents/document-1/access`]: body,
    [`POST ${PATH}/documents/document-1/decide`]: body,
    [`POST ${PATH}/non-disclosure/accept`]: body,
    [`GET ${PATH}/documents/document-1/reads`]: () => ({
      body: {
        items: [
          {
            ...{ id: 'read-1', no: 1, kind: 'view', personName: '李采购', unitName: '陇上塬县' },
            ...{ own: false, at: '2026-11-25T00:00:00Z' },
          },
        ],
        nextCursor: null,
      },
    }),
  });
  const member = { ...seller, role: 'staff' as const };
  show(
    <Routes>
      <Route path="/deal-rooms/:id/documents" element={<DocumentsPage />} />
    </Routes>,
    { path: '/deal-rooms/room-1/documents', me: person({ member, members: [member] }) },
  );
  return server;
}

const isClosed = async (name: string) =>
  (await screen.findByLabelText(name)).getAttribute('aria-disabled') === 'true';

describe('the documents of a room', () => {
  it('of one’s own side show who opened them, and their right is withdrawn after a question', async () => {
    const { sent } = open(documents(), documents({ items: [document({ right: 'none' })] }));
    expect(await screen.findByText(/对方打开 2 次/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '访问记录' }));
    expect(await screen.findByText('李采购 · 陇上塬县')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: '收回权限' })[0]!);
    expect(await screen.findAllByText('收回对方对“技术协议”的权限？')).not.toEqual([]);
    fireEvent.click(screen.getAllByRole('button', { name: '收回权限' }).at(-1)!);
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({
        ...{ title: '技术协议', right: 'none', confidential: false, version: 4 },
      }),
    );
    expect(await screen.findByText('不开放')).toBeTruthy();
  });

  it('of the other side under non-disclosure open once its text was read and accepted', async () => {
    const theirs = document({ own: false, side: 'buyer', confidential: true, opened: null });
    const asked = documents({ items: [theirs], otherNda: { ...nda, acceptedAt: null } });
    const accepted = { ...nda, acceptedAt: '2026-11-26T00:00:00Z' };
    const { sent } = open(asked, documents({ items: [theirs], otherNda: accepted }));
    expect(await screen.findByText('不得向第三方披露。')).toBeTruthy();
    expect(await isClosed('查看：技术协议')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '我已阅读并接受（第 2 版）' }));
    expect(await screen.findByText(/您已接受对方的保密承诺/)).toBeTruthy();
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ no: 2 });
    expect(await isClosed('查看：技术协议')).toBe(false);
  });

  it('that wait inside the unit are released by a colleague of whoever uploaded them', async () => {
    const waiting = version({ state: 'waiting', mayDecide: true });
    const { sent } = open(documents({ items: [document({ versions: [waiting] })] }));
    fireEvent.click(await screen.findByRole('button', { name: '放行（第 1 版）' }));
    await waitFor(() =>
      expect(sent.find(({ path }) => path.endsWith('/decide'))?.body).toEqual({
        ...{ no: 1, release: true },
      }),
    );
  });

  it('that the uploader alone knows of say who must release them', async () => {
    const waiting = version({ state: 'waiting' });
    open(documents({ items: [document({ versions: [waiting] })] }));
    expect(await screen.findByText('需另一位同事放行')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^放行/ })).toBeNull();
  });
});
