import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import type { Verification } from './types';
import { VerifyPage } from './verify-page';

const known: Verification = {
  ...{ number: 'XY-2026-000012', kind: '购销协议', issuer: '秘书处', issuedOn: '2026-11-29' },
  ...{ state: 'valid', endedAt: null, details: null },
};
const details = { title: '购销协议 WA-2026-000045', sha256: 'ab'.repeat(32), supersededBy: null };
const PATH = 'GET /api/v1/verifications/XY-2026-000012';

function open(path: string, answer: Parameters<typeof serve>[0][string]) {
  const server = serve({ [PATH]: answer });
  show(
    <Routes>
      <Route path="/verify/:number?" element={<VerifyPage />} />
    </Routes>,
    { path },
  );
  return server;
}

describe('the page that verifies documents', () => {
  it('asks for a number that was typed, and says what is known without the check code', async () => {
    const { sent } = open('/verify', () => ({ body: known }));
    fireEvent.change(screen.getByLabelText('文件编号'), { target: { value: 'XY-2026-000012' } });
    fireEvent.click(screen.getByText('查验'));
    expect(await screen.findByText('有效')).toBeTruthy();
    expect(screen.getByText(/填写校验码后/)).toBeTruthy();
    expect(sent.map(({ query }) => query)).toEqual([{}]);
  });

  it('takes number and code from the scanned address; a browser without cryptography says that it cannot compare a file', async () => {
    const { sent } = open('/verify/XY-2026-000012#K7QF2M9X', () => ({
      body: { ...known, details },
    }));
    expect(await screen.findByText('购销协议 WA-2026-000045')).toBeTruthy();
    expect(sent[0]?.query).toEqual({ code: 'K7QF2M9X' });
    const file = new File(['something else'], '协议.pdf', { type: 'application/pdf' });
    fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } });
    expect(await screen.findByText(/^未能比对/)).toBeTruthy();
  });

  it('warns of a code that does not belong to the number', async () => {
    open('/verify/XY-2026-000012#WRONG', () => ({ body: known }));
    expect(await screen.findByText(/校验码与该编号不符/)).toBeTruthy();
  });

  it.each([
    ['void', '已作废'],
    ['superseded', '已被替代'],
  ] as const)('says that a document is %s', async (state, text) => {
    open('/verify/XY-2026-000012', () => ({
      body: { ...known, state, endedAt: '2026-11-30T00:00:00Z' },
    }));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByText('失效时间')).toBeTruthy();
  });

  it('says that a number was never issued', async () => {
    open('/verify/XY-2026-000012', () => ({
      status: 404,
      body: { status: 404, code: 'documents.number-not-found', detail: '没有这个编号的文件。' },
    }));
    await waitFor(() => expect(screen.getByText('没有这个编号的文件')).toBeTruthy());
  });
});
