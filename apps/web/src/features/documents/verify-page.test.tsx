import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import type { Verification } from './types';
import { VerifyPage } from './verify-page';

const details = {
  ...{ title: '购销协议 WA-2026-000045', sha256: 'ab'.repeat(32), supersededBy: null, today: null },
};
const known: Verification = {
  ...{ number: 'XY-2026-000012', kind: '购销协议', issuer: '秘书处', issuedOn: '2026-11-29' },
  ...{ state: 'valid', endedAt: null, details },
};
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
  it('asks for number and check code that were typed, and for nothing without the code', async () => {
    const { sent } = open('/verify', () => ({ body: known }));
    fireEvent.change(screen.getByLabelText('文件编号'), { target: { value: 'XY-2026-000012' } });
    fireEvent.click(screen.getByText('查验'));
    expect(await screen.findByText('请填写印在编号旁的校验码')).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(screen.getByLabelText(/校验码/), { target: { value: 'K7QF2M9X' } });
    fireEvent.click(screen.getByText('查验'));
    expect(await screen.findByText('有效')).toBeTruthy();
    expect(sent.map(({ query }) => query)).toEqual([{ code: 'K7QF2M9X' }]);
  });

  it('takes number and code from the scanned address; a browser without cryptography says that it cannot compare a file', async () => {
    const { sent } = open('/verify/XY-2026-000012#K7QF2M9X', () => ({ body: known }));
    expect(await screen.findByText('购销协议 WA-2026-000045')).toBeTruthy();
    expect(sent[0]?.query).toEqual({ code: 'K7QF2M9X' });
    const file = new File(['something else'], '协议.pdf', { type: 'application/pdf' });
    fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } });
    expect(await screen.findByText(/^未能比对/)).toBeTruthy();
  });

  it('asks for the check code of an address that has only the number', async () => {
    const { sent } = open('/verify/XY-2026-000012', () => ({ body: known }));
    expect(await screen.findByText('请填写印在编号旁的校验码')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it.each([
    ['void', '已作废'],
    ['superseded', '已被替代'],
  ] as const)('says that a document is %s', async (state, text) => {
    open('/verify/XY-2026-000012#K7QF2M9X', () => ({
      body: { ...known, state, endedAt: '2026-11-30T00:00:00Z' },
    }));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByText('失效时间')).toBeTruthy();
  });

  it('says of a wrong number and of a wrong code that they do not match the paper', async () => {
    open('/verify/XY-2026-000012#WRONG', () => ({
      status: 404,
      body: { status: 404, code: 'documents.number-not-found', detail: '编号或校验码与纸面不符。' },
    }));
    await waitFor(() => expect(screen.getByText('编号或校验码与纸面不符')).toBeTruthy());
  });
});
