import {
  contextText,
  EXPORT_FORMAT,
  fingerprint,
  isRecordSignedBy,
  keyOfRecoveryCode,
  listHash,
  lockKey,
  makeOpenerKey,
  open,
  openShare,
  openWithAny,
  proofOfKey,
  provesKey,
  readEnvelope,
  readExport,
  RECORD_FORMAT,
  recordText,
  recoveryCode,
  seal,
  SIDES,
  signRecord,
  unlockKey,
  verifyExport,
  type OpenedShare,
  type OpenerKey,
  type OpeningRecord,
  type TenderExport,
} from './index';

const CONTEXT = { tender: 't-7', version: 3, bidder: 'b-42' };
const QUOTE = { lines: [{ no: 1, unitPrice: '98765.43' }], note: '含运费' };
const PASSPHRASE = '一句只有我自己知道的长口令';

let keys: OpenerKey[];
beforeAll(async () => {
  keys = await Promise.all(SIDES.map(() => makeOpenerKey()));
});

const recipients = () => keys.map(({ recipient }) => recipient);
const sealed = (content: object = QUOTE) => seal(content, CONTEXT, recipients());
const sharesOf = async (text: string, by = keys): Promise<OpenedShare[]> =>
  Promise.all(by.map((key) => openShare(readEnvelope(text), key)));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );

describe('a sealed quote', () => {
  it('opens by any two of three, and by no one alone', async () => {
    const { text } = await sealed();
    const shares = await sharesOf(text);
    for (const [left, right] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(await open(readEnvelope(text), [shares[left]!, shares[right]!])).toEqual(QUOTE);
    for (const share of shares) {
      expect(await codeOf(open(readEnvelope(text), [share]))).toBe('shares-missing');
      expect(await codeOf(open(readEnvelope(text), [share, share]))).toBe('shares-missing');
    }
  });

  it('shows nothing of its figures, not even by its length', async () => {
    const [short, long] = await Promise.all([
      sealed({ price: '1' }),
      sealed({ price: '1234567890.123456', note: '价'.repeat(900) }),
    ]);
    expect(short.text.length).toBe(long.text.length);
    expect(long.text).not.toContain('1234567890');
    expect((await sealed()).hash).not.toBe((await sealed()).hash);
  });

  it('opens nowhere but in the place that it was sealed for', async () => {
    const envelope = readEnvelope((await sealed()).text);
    const elsewhere = { ...envelope, context: contextText({ ...CONTEXT, bidder: 'b-43' }) };
    const shares = await sharesOf((await sealed()).text);
    expect(await codeOf(open(elsewhere, shares))).toBe('commitment-broken');
    expect(await codeOf(openShare(elsewhere, keys[0]!))).toBe('share-broken');
  });

  it('says of a corrupted share, body or key which it is', async () => {
    const { text } = await sealed();
    const envelope = readEnvelope(text);
    const [first, second, third] = await sharesOf(text);
    const flipped = { ...second!, share: second!.share.replace(/^../, 'ff') };
    expect(await codeOf(open(envelope, [first!, flipped]))).toBe('commitment-broken');
    expect(await codeOf(open(envelope, [first!, { ...second!, share: 'zz' }]))).toBe(
      'share-broken',
    );
    const body = `AAAA${envelope.body.slice(4)}`;
    expect(await codeOf(open({ ...envelope, body }, [first!, second!]))).toBe('content-broken');
    expect(await codeOf(openShare(envelope, await makeOpenerKey()))).toBe('wrong-key');
    expect(await openWithAny(envelope, [first!, flipped, third!])).toEqual(QUOTE);
  });

  it.each(['', '{}', '[]', 'null', '{"format":"wanchang-sealed-quote/1"}'])(
    'is not read out of %j',
    (text) => {
      expect(() => readEnvelope(text)).toThrow('not complete');
    },
  );

  it('has one spelling: a field more, or another order, is another text and is refused', async () => {
    const { text } = await sealed();
    const { format, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(() => readEnvelope(JSON.stringify({ ...rest, format, more: 1 }))).toThrow(
      'not complete',
    );
    expect(() => readEnvelope(`${text} `)).toThrow('not complete');
  });
});

describe('the key of an opener', () => {
  it('comes back by its passphrase, and not by another', async () => {
    const locked = await lockKey(keys[0]!, PASSPHRASE);
    expect(locked).not.toContain(keys[0]!.identity);
    expect(await unlockKey(locked, PASSPHRASE)).toEqual(keys[0]);
    expect(await codeOf(unlockKey(locked, `${PASSPHRASE}？`))).toBe('wrong-passphrase');
    expect(await codeOf(unlockKey('damaged', PASSPHRASE))).toBe('wrong-passphrase');
    expect(await codeOf(lockKey(keys[0]!, '短口令'))).toBe('short-passphrase');
  });

  it('comes back by its printed code as people type it; a slip is found', async () => {
    const code = recoveryCode(keys[0]!);
    expect(await keyOfRecoveryCode(`  ${code.toLowerCase().replaceAll(' ', '-')} `)).toEqual(
      keys[0],
    );
    expect(await keyOfRecoveryCode(keys[0]!.identity)).toEqual(keys[0]);
    const slipped = (code.startsWith('Q') ? 'P' : 'Q') + code.slice(1);
    for (const typed of [slipped, '', 'ABC', code.slice(5)])
      expect(await codeOf(keyOfRecoveryCode(typed))).toBe('wrong-recovery-code');
  });

  it('is registered with a proof, for one tender', () => {
    const [key, other] = keys as [OpenerKey, OpenerKey];
    const proof = proofOfKey(key, 't-7');
    expect(provesKey(key, 't-7', proof)).toBe(true);
    expect(provesKey(key, 't-8', proof)).toBe(false);
    expect(provesKey({ ...key, recipient: other.recipient }, 't-7', proof)).toBe(false);
    expect(provesKey(key, 't-7', 'nonsense')).toBe(false);
    expect(fingerprint(key)).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
    expect(fingerprint(key)).not.toBe(fingerprint({ ...key, recipient: other.recipient }));
  });
});

describe('an export', () => {
  const totalOf = (content: unknown) =>
    (content as { lines: { unitPrice: string }[] }).lines[0]!.unitPrice;

  async function anExport(change: (record: OpeningRecord) => OpeningRecord = (same) => same) {
    const envelope = await sealed();
    const shares = await sharesOf(envelope.text, keys.slice(0, 2));
    const record = change(recordOf(envelope.hash, envelope.commitment));
    const text = recordText(record);
    const signatures = [0, 1].map((at) => ({
      side: SIDES[at]!,
      signature: signRecord(keys[at]!, text),
    }));
    const exported: TenderExport = {
      ...{ format: EXPORT_FORMAT, record: text, signatures },
      quotes: [
        {
          ...{ hash: envelope.hash, envelope: envelope.text },
          shares: shares.map(({ share }, at) => ({ side: SIDES[at]!, share })),
        },
      ],
    };
    return { exported, envelope };
  }

  function recordOf(hash: string, commitment: string): OpeningRecord {
    return {
      format: RECORD_FORMAT,
      tender: {
        ...{ id: 't-7', number: 'XJ-1', title: '阀门', buyer: '陇西县', version: 3 },
        ...{ sentAt: '2026-01-01T00:00:00.000Z', deadline: '2026-02-01T00:00:00.000Z' },
        ...{ profile: 'firm', fewest: 1, lines: [{ no: 1, quantity: '1', unit: '台' }] },
      },
      openers: SIDES.map((side, at) => ({
        ...{ side, unit: '', person: '', recipient: keys[at]!.recipient },
        verifier: keys[at]!.verifier,
      })),
      openings: [0, 1].map((at) => ({
        ...{ side: SIDES[at]!, person: '', at: '2026-02-01T00:01:00.000Z' },
      })),
      listHash: listHash([hash]),
      quotes: [
        {
          ...{ hash, commitment, receipt: 'XJ-1-AB', bidder: '永嘉阀门', invitationId: 'b-42' },
          ...{ receivedAt: '2026-01-20T00:00:00.000Z', outcome: 'opened', why: '' },
          ...{ total: '98765.43', currency: 'CNY', terms: null },
        },
      ],
      ...{ withdrawn: [], replaced: [], late: [], objections: [] },
      madeAt: '2026-02-01T00:02:00.000Z',
    };
  }

  const wrong = async ({ exported }: { exported: TenderExport }, more = {}) => {
    const { findings, ok } = await verifyExport(exported, { totalOf, ...more });
    const failed = findings.filter((finding) => finding.ok === false).map(({ check }) => check);
    expect(ok).toBe(failed.length === 0);
    return failed;
  };

  it('is worked out again without the server, whole', async () => {
    const made = await anExport();
    const { hash, commitment } = made.envelope;
    const receipt = { number: 'XJ-1-AB', receivedAt: '', hash, commitment };
    expect(await wrong(made, { receipt })).toEqual([]);
    expect(readExport(JSON.stringify(made.exported))).toEqual(made.exported);
  });

  it('is found out when a total, a time, the list or a signature was changed', async () => {
    const quote = (change: object) => (record: OpeningRecord) => ({
      ...record,
      quotes: [{ ...record.quotes[0]!, ...change }],
    });
    expect(await wrong(await anExport(quote({ total: '98765.42' })))).toEqual(['total']);
    expect(await wrong(await anExport(quote({ receivedAt: '2026-02-01T00:00:00.000Z' })))).toEqual([
      'time',
    ]);
    expect(await wrong(await anExport(quote({ outcome: 'unreadable', why: 'shares' })))).toEqual([
      'content',
    ]);
    expect(
      await wrong(await anExport((record) => ({ ...record, listHash: listHash(['other']) }))),
    ).toEqual(['list']);
    const { exported } = await anExport();
    const record = exported.record.replace('98765.43', '11111.11');
    expect(await wrong({ exported: { ...exported, record } })).toContain('signatures');
    const [signature] = exported.signatures;
    expect(await wrong({ exported: { ...exported, signatures: [signature!] } })).toEqual([
      'signatures',
    ]);
    expect(isRecordSignedBy(keys[2]!.verifier, exported.record, signature!.signature)).toBe(false);
  });

  it('is found out when an envelope or a share was put in the place of another', async () => {
    const { exported } = await anExport();
    const [quote] = exported.quotes;
    const other = await sealed({ lines: [{ unitPrice: '1' }] });
    const swapped = { ...exported, quotes: [{ ...quote!, envelope: other.text }] };
    expect(await wrong({ exported: swapped })).toEqual(['hash']);
    const broken = quote!.shares.map((each) => ({
      ...each,
      share: each.share.replace(/^../, '00'),
    }));
    expect(
      await wrong({ exported: { ...exported, quotes: [{ ...quote!, shares: broken }] } }),
    ).toEqual(['shares', 'content']);
  });

  it('of a bidder says of quotes of others what it cannot check', async () => {
    const { exported } = await anExport();
    const quotes = [{ ...exported.quotes[0]!, envelope: null, shares: [] }];
    const { findings, ok } = await verifyExport({ ...exported, quotes }, { totalOf });
    expect(ok).toBe(true);
    expect(findings.filter((finding) => finding.ok === null).map(({ check }) => check)).toEqual([
      'content',
    ]);
    const lost = { number: 'XJ-1-ZZ', receivedAt: '', hash: 'gone', commitment: '' };
    expect(await wrong({ exported: { ...exported, quotes } }, { receipt: lost })).toEqual([
      'receipt',
    ]);
  });

  it.each(['', 'null', '{}', '{"format":"wanchang-tender-export/1"}'])(
    'is not read out of %j',
    (text) => {
      expect(() => readExport(text)).toThrow('no export');
    },
  );
});
