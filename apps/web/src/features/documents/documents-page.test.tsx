import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk, page } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { DocumentsPage } from './documents-page';
import { LetterPage } from './letter-page';
import { SealUsesPage } from './seal-uses-page';
import type { IssuedDocument } from './types';

const letter: IssuedDocument = {
  ...{ id: 'document-1', number: 'HJ-2026-000001', kind: '函', title: '关于对接会的函' },
  ...{ state: 'valid', issuedAt: '2026-11-25T00:00:00Z', issuedByName: '李秘书' },
  ...{ sha256: 'ab'.repeat(32), readable: true, supersededBy: null },
  ...{ voidReason: null, voidedAt: null, voidedByName: null },
};
const gone: IssuedDocument = {
  ...{ ...letter, id: 'document-2', number: 'XY-2026-000001', state: 'void', readable: false },
  ...{ voidReason: '标题有误', voidedAt: '2026-11-26T00:00:00Z', voidedByName: '李秘书' },
};

describe('the register of documents', () => {
  it('keeps void ones with their reason, and offers what can be done with each', async () => {
    serve({ 'GET /api/v1/documents': () => ({ body: page(letter, gone) }) });
    show(<DocumentsPage />, { me: clerk() });
    expect(await screen.findByText(/标题有误/)).toBeTruthy();
    expect(screen.getByLabelText('作废 HJ-2026-000001')).toBeTruthy();
    expect(screen.queryByLabelText('作废 XY-2026-000001')).toBeNull();
    expect(screen.getByLabelText('下载 HJ-2026-000001')).toBeTruthy();
    expect(screen.queryByLabelText('下载 XY-2026-000001')).toBeNull();
  });

  it('makes a document void only with a reason', async () => {
    const { sent } = serve({
      'GET /api/v1/documents': () => ({ body: page(letter) }),
      'POST /api/v1/documents/document-1/void': () => ({ body: gone }),
    });
    show(<DocumentsPage />, { me: clerk() });
    fireEvent.click(await screen.findByLabelText('作废 HJ-2026-000001'));
    fireEvent.click(await screen.findByText('确认作废'));
    expect(await screen.findByText('请填写作废原因')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/作废原因/), { target: { value: '标题有误' } });
    fireEvent.click(screen.getByText('确认作废'));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ reason: '标题有误' }),
    );
  });
});

it('the register of seals says who approved each use', async () => {
  const use = {
    ...{ documentId: 'document-1', number: letter.number, title: letter.title },
    ...{ sha256: letter.sha256, seal: '秘书处', approvedBy: '王秘书长' },
    ...{ usedByName: '李秘书', usedAt: letter.issuedAt },
  };
  serve({ 'GET /api/v1/seal-uses': () => ({ body: page(use) }) });
  show(<SealUsesPage />, { me: clerk() });
  expect(await screen.findByText(/王秘书长 批准/)).toBeTruthy();
});

it('a letter is issued with what was written and who approved the seal', async () => {
  const { sent } = serve({ 'POST /api/v1/letters': () => ({ status: 201, body: letter }) });
  show(<LetterPage />, { me: clerk() });
  const write = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  write('标题', '关于对接会的通知');
  write('主送单位', '各成员单位');
  write('正文', '请派员参加。');
  write('用印批准人', '王秘书长');
  fireEvent.click(screen.getByText('编号用印，出具文件'));
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      ...{ kind: 'notice', title: '关于对接会的通知', addressee: '各成员单位' },
      ...{ body: '请派员参加。', approvedBy: '王秘书长' },
    }),
  );
});
