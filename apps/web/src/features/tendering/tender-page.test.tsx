import { fireEvent, screen, waitFor } from '@testing-library/react';
import { makeOpenerKey, readEnvelope, seal, type OpenerKey } from '@wanchang/sealed-bids';
import { Route, Routes } from 'react-router';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { person } from '../../testing/samples';
import { serve } from '../../testing/server';
import { show } from '../../testing/show';
import { keepLockedKey } from './key-store';
import { sealProblems } from './seal-problems';
import { TenderPage } from './tender-page';
import type { Tender } from './types';

const ID = '0194f9d2-0000-7000-8000-0000000000aa';
const INVITATION = '0194f9d2-0000-4000-8000-0000000000bb';
const buyer = {
  ...{ id: 'b', nameZh: '陇西县', nameEn: null, kind: 'county', standing: 'active' },
  ...{ regionCode: '621122', provinceName: '甘肃', coast: 'interior' },
};

let keys: OpenerKey[];
beforeAll(async () => {
  keys = await Promise.all([makeOpenerKey(), makeOpenerKey(), makeOpenerKey()]);
});
afterEach(() => localStorage.clear());

const openers = () =>
  (['buyer', 'secretariat', 'third'] as const).map((side, at) => ({
    ...{ side, member: null, name: '王', mine: false, verifier: keys[at]!.verifier },
    ...{ recipient: keys[at]!.recipient, fingerprint: 'AAAA', openedAt: null, signedAt: null },
  }));

const tenderOf = (changes: Partial<Tender>) => ({
  ...{ rfqId: ID, number: 'XJ-2026-000001', title: '阀门采购', buyer, role: 'bidder' },
  ...{ state: 'open', profile: 'free', deadline: '2099-01-01T00:00:00Z', ended: false },
  ...{ closed: false, keyMissing: false, version: 1, revision: 1, publicMoney: false },
  rules: {
    ...{ key: 'free', name: '自由询价', shortestDays: 0, workingDays: false, fewest: 1 },
    ...{ clarificationDays: 2, objectionDaysBefore: 0, publicationDays: 0, revisable: true },
    ...{ answerDays: null, objectionHoldsOpening: false },
    steps: [{ step: 'late', text: '逾期送达的拒收', article: '实施条例 第36条' }],
  },
  ...{ openers: openers(), invitationId: INVITATION, ownQuotes: [], withdrawn: false, list: [] },
  listedFiles: [],
  ...{ listHash: null, listedAt: null, record: null, openedAt: null, signedAt: null },
  ...{ awardFrom: null, objections: [], actions: ['seal'] },
  ...{ overdueObjections: 0, holdingOpening: 0 },
  ...changes,
});

const asked = {
  ...{ id: INVITATION, version: 1, deadline: '2099-01-01T00:00:00Z', draft: null, quotes: [] },
  content: {
    ...{ title: '阀门采购', currency: 'CNY', taxBasis: 'included', validityDays: 30 },
    lines: [
      {
        ...{ no: 1, description: '球阀', specification: 'DN50', quantity: '200', unit: '台' },
        ...{ dueDate: null, alternativesAllowed: false, partialAllowed: false },
      },
    ],
  },
};

const PATHS = {
  [`GET /api/v1/rfq-invitations/${INVITATION}`]: () => ({ body: asked }),
  'GET /api/v1/tender-profiles': () => ({ body: { items: [], publicMoneyNote: '不能替代' } }),
};

const page = (changes: Partial<Tender>, more: Parameters<typeof serve>[0] = {}) => {
  const { sent } = serve({
    ...{ ...PATHS, [`GET /api/v1/tenders/${ID}`]: () => ({ body: tenderOf(changes) }), ...more },
  });
  show(
    <Routes>
      <Route path="/tenders/:id" element={<TenderPage />} />
    </Routes>,
    { me: person(), path: `/tenders/${ID}` },
  );
  return sent;
};

describe('the page of a sealed tender', () => {
  it('a bidder’s price leaves the browser sealed, and in no other request', async () => {
    const sent = page(
      {},
      {
        [`POST /api/v1/tenders/${ID}/quotes`]: () => ({
          body: { number: 'R', receivedAt: '2026-01-01T00:00:00Z', hash: 'h', commitment: 'c' },
        }),
      },
    );
    fireEvent.change(await screen.findByLabelText('单价'), { target: { value: '98765.43' } });
    fireEvent.click(screen.getByText('密封并递交'));
    await waitFor(() => expect(sent.some(({ method }) => method === 'POST')).toBe(true), {
      timeout: 20_000,
    });
    const { body } = sent.find(({ method }) => method === 'POST')!;
    const envelope = readEnvelope((body as { envelope: string }).envelope);
    expect(envelope.context).toContain(`tender=${ID} version=1 bidder=${INVITATION}`);
    expect(JSON.stringify(sent)).not.toContain('98765');
  });

  it('files leave the browser sealed, before the quote that names them', async () => {
    const sent = page(
      {},
      {
        [`POST /api/v1/tenders/${ID}/files`]: () => ({ body: { hash: 'h', size: 1 } }),
        [`POST /api/v1/tenders/${ID}/quotes`]: () => ({
          body: { number: 'R', receivedAt: '2026-01-01T00:00:00Z', hash: 'h', commitment: 'c', files: [] }, // prettier-ignore
        }),
      },
    );
    fireEvent.change(await screen.findByLabelText('单价'), { target: { value: '98765.43' } });
    const file = new File(['%PDF 98765.43'], '报价明细.pdf', { type: 'application/pdf' });
    // The test's browser has files that cannot be read as bytes.
    Object.assign(file, { arrayBuffer: () => new Response('%PDF 98765.43').arrayBuffer() });
    fireEvent.change(screen.getByLabelText('添加附件'), { target: { files: [file] } });
    expect(await screen.findByText('报价明细.pdf')).toBeTruthy();
    fireEvent.click(screen.getByText('密封并递交'));
    const posts = () => sent.filter(({ method }) => method === 'POST');
    await waitFor(() => expect(posts()).toHaveLength(2), { timeout: 20_000 });
    const envelope = readEnvelope((posts()[1]!.body as { envelope: string }).envelope);
    expect(envelope.files).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toContain('98765');
    expect(JSON.stringify(sent)).not.toContain('报价明细');
  });

  it('says what sealing protects from and what not, and each step’s article', async () => {
    page({});
    expect(await screen.findByText(/三位开启人中有两位私下合谋/)).toBeTruthy();
    expect(screen.getByText('实施条例 第36条')).toBeTruthy();
  });

  it('says plainly when the browser offers no encryption', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    page({});
    expect(await screen.findByText(/浏览器不提供加密功能/)).toBeTruthy();
    expect((await screen.findByText('密封并递交')).closest('button')!.disabled).toBe(true);
  });

  it('says that two lost keys lose everything before anything is sent', async () => {
    page({ state: 'preparing', role: 'buyer', actions: ['revise', 'makeKey', 'send'] });
    const button = (await screen.findByText('发出密封报价')).closest('button')!;
    expect(screen.getByText(/三把密钥丢失两把，全部报价将永远无法开启，谁也/)).toBeTruthy();
    expect(button.disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(button.disabled).toBe(false);
  });

  it('an objection that nobody answered in time says so, and what it holds up', async () => {
    const objection = {
      ...{ id: 'o', member: buyer, stage: 'terms', text: '交货期过短', answer: null },
      ...{ raisedAt: '2026-01-01T00:00:00Z', dueAt: '2026-01-04T00:00:00Z', overdue: true },
      answeredAt: null,
    };
    page({
      ...{ role: 'buyer', state: 'listed', holdingOpening: 1, overdueObjections: 1 },
      ...{ objections: [objection as never], actions: ['answer'] },
    });
    expect(await screen.findByText('逾期未答复')).toBeTruthy();
    expect(screen.getByText(/答复前不能开启/)).toBeTruthy();
  });

  it('a wrong passphrase is said, and nothing is asked of the server', async () => {
    keepLockedKey(ID, 'AAAA');
    const mine = openers().map((each, at) => ({ ...each, mine: at === 0 }));
    const sent = page({
      ...{ role: 'buyer', state: 'listed', openers: mine, actions: ['open'] },
    });
    fireEvent.click(await screen.findByRole('button', { name: '开启' }));
    fireEvent.change(await screen.findByLabelText('口令'), { target: { value: '不对的口令' } });
    fireEvent.click(screen.getByText('继续'));
    expect(await screen.findByText(/口令不对，密钥没有解开/)).toBeTruthy();
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('a bidder whose hash is not on the list is told to object', async () => {
    const own = {
      no: 1,
      number: 'R',
      hash: 'mine',
      commitment: 'c',
      byName: '王',
      outdated: false,
      files: [],
    };
    page({
      ...{ state: 'listed', listedAt: '2026-01-01T00:00:00Z', list: ['other'], listHash: 'l' },
      ...{ ownQuotes: [{ ...own, receivedAt: '2026-01-01T00:00:00Z' }], actions: [] },
    });
    expect(await screen.findByText(/清单里没有本单位最后一份回执的摘要/)).toBeTruthy();
  });
});

it('what would make a sealed quote useless is found before it is sealed', async () => {
  const line = { no: 1, unitPrice: '1', unit: '台', leadTimeDays: 1, alternative: '' };
  const quote = {
    ...{ currency: 'CNY', priceIncludesTax: true, taxRate: '13', freight: '0', paymentTerms: '' },
    ...{ note: '', validUntil: '2099-01-02T00:00:00Z' },
    lines: [{ ...line, quantity: '10', minimumOrder: '300' }],
  };
  const codes = sealProblems(quote as never, asked as never).map(({ code }) => code);
  expect(codes).toEqual(['validity', 'partial', 'minimum']);
  expect(sealProblems({ ...quote, lines: [] } as never, asked as never)[0]!.code).toBe('noLine');
  const { text } = await seal({ quote }, { tender: ID, version: 1, bidder: INVITATION }, [
    ...keys.map(({ recipient }) => recipient),
  ]);
  expect(text).not.toContain('validUntil');
});
