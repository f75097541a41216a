import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { aClient } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { readExport, verifyExport } from '@wanchang/sealed-bids';
import { totalOfSealed } from '@wanchang/tendering';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import { aUnit, inDays, quoteInput, rfqInput } from '@wanchang/sourcing/testing';
import { TenderingHttpModule } from '@wanchang/tendering/http';
import {
  aDraftTender,
  aSentTender,
  endTender,
  openBy,
  publicationOver,
  sealedBy,
  sendSealed,
  signBy,
  tenderOf,
  type TestTender,
} from '@wanchang/tendering/testing';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    {
      imports: [
        TenderingHttpModule,
        SourcingHttpModule,
        NegotiationHttpModule,
        MembershipHttpModule,
      ],
    },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

describe('before it is sent', () => {
  it('three openers of different sides have a key each, and none can be left out', async () => {
    const tender = await aDraftTender(api);
    const { openers, actions } = await tenderOf(tender.buyer, tender);
    expect(openers.map(({ side }) => side)).toEqual(['buyer', 'secretariat', 'third']);
    expect(actions).toEqual(['revise', 'makeKey', 'send']);
    await api.database.execute(
      sql(`DELETE FROM tender_openers WHERE rfq_id = $1 AND side = 'third'`),
      [tender.id],
    );
    const { client } = tender.buyer;
    const send = (understood: boolean) =>
      client.refusal('POST', `/tenders/${tender.id}/send`, { understood });
    expect(await send(true)).toBe('tendering.keys-missing');
    expect(await send(false)).toBe('tendering.loss-not-understood');
    expect(await client.refusal('POST', `/rfqs/${tender.id}/send`)).toBe('sourcing.sealed-send');
  });

  it('a key is registered with a proof, by the opener alone, and for one tender', async () => {
    const tender = await aDraftTender(api);
    const [buyer, , third] = tender.openers;
    const { recipient, verifier } = third.key;
    const forged = { recipient, verifier, proof: '0'.repeat(128) };
    const path = `/tenders/${tender.id}/keys`;
    expect(await third.client.refusal('POST', path, forged)).toBe('tendering.key-wrong');
    const colleague = await aClient(api, tender.buyer.unit);
    const { proofOfKey, makeOpenerKey } = await import('@wanchang/sealed-bids');
    const key = await makeOpenerKey();
    const own = { recipient: key.recipient, verifier: key.verifier };
    const body = { ...own, proof: proofOfKey(key, tender.id) };
    expect(await colleague.refusal('POST', path, body)).toBe('tendering.opener-taken');
    const used = {
      ...{ recipient: buyer.key.recipient, verifier: buyer.key.verifier },
      proof: proofOfKey(buyer.key, tender.id),
    };
    expect(await third.client.refusal('POST', path, used)).toBe('tendering.key-used');
    const bidder = tender.bidders[0]!.client;
    expect(await bidder.refusal('POST', path, body)).toBe('tendering.tender-not-found');
  });

  it('the third side is neither the buyer nor a bidder', async () => {
    const { id, buyer, bidders } = await aDraftTender(api);
    const set = (thirdMemberId: string) =>
      buyer.client.refusal('PUT', `/tenders/${id}`, {
        ...{ profile: 'free', publicMoney: false, thirdMemberId, revision: 1 },
      });
    expect(await set(buyer.unit.id)).toBe('tendering.third-not-fitting');
    expect(await set(bidders[0]!.unit.id)).toBe('tendering.third-not-fitting');
  });

  it('the deadline keeps to the shortest time of the profile, which names its article', async () => {
    const tender = await aDraftTender(api, 3, { profile: 'tender', deadline: inDays(19) });
    const { status, body } = await tender.buyer.client.send<{ code: string; detail: string }>(
      'POST',
      `/tenders/${tender.id}/send`,
      { understood: true },
    );
    expect([status, body.code]).toEqual([400, 'tendering.deadline-too-near']);
    expect(body.detail).toContain('招标投标法 第二十四条');
  });

  it('becomes an ordinary request again', async () => {
    const { id, buyer } = await aDraftTender(api);
    await buyer.client.ask('DELETE', `/tenders/${id}`);
    expect(await buyer.client.refusal('GET', `/tenders/${id}`)).toBe('tendering.tender-not-found');
    await buyer.client.ask('POST', `/rfqs/${id}/send`);
  });
});

describe('until the deadline', () => {
  it('takes no price in the clear, not even as a draft', async () => {
    const tender = await aSentTender(api);
    const [bidder] = tender.bidders;
    const { invitationId } = await tenderOf(bidder!, tender);
    const path = `/rfq-invitations/${invitationId}`;
    const draft: Record<string, unknown> = { ...quoteInput() };
    delete draft.version;
    expect(await bidder!.client.refusal('POST', `${path}/quotes`, quoteInput())).toBe(
      'sourcing.sealed-only',
    );
    expect(await bidder!.client.refusal('PUT', `${path}/draft`, draft)).toBe(
      'sourcing.sealed-only',
    );
  });

  it('gives a receipt, whose number counts nobody; hands a ciphertext to nobody', async () => {
    const tender = await aSentTender(api);
    const receipts = [];
    for (const bidder of tender.bidders) receipts.push(await sendSealed(bidder, tender));
    expect(receipts[0]!.number).toMatch(/^XJ-\d{4}-\d{6}-[0-9A-F]{8}$/);
    const { ownQuotes, list } = await tenderOf(tender.bidders[0]!, tender);
    expect([ownQuotes.map(({ hash }) => hash), list]).toEqual([[receipts[0]!.hash], []]);
    for (const { client } of tender.openers)
      expect(await client.refusal('POST', `/tenders/${tender.id}/openings`)).toBe(
        'tendering.deadline-not-reached',
      );
    for (const path of ['/export.json', '/record.pdf'])
      expect(await tender.buyer.client.refusal('GET', `/tenders/${tender.id}${path}`)).toBe(
        'tendering.not-opened',
      );
  });

  it('refuses an envelope of another bidder, tender, version or key, and says what to do', async () => {
    const [tender, other] = [await aSentTender(api), await aSentTender(api)];
    const [first, second] = tender.bidders;
    const send = (envelope: string) =>
      first!.client.refusal('POST', `/tenders/${tender.id}/quotes`, { envelope });
    expect(await send((await sealedBy(second!, tender, quoteInput())).text)).toBe(
      'tendering.envelope-wrong',
    );
    expect(await send((await sealedBy(other.bidders[0]!, other, quoteInput())).text)).toBe(
      'tendering.envelope-wrong',
    );
    expect(await send('{}')).toBe('tendering.envelope-wrong');
    const outsider = await aUnit(api);
    expect(
      await outsider.client.refusal('POST', `/tenders/${tender.id}/quotes`, { envelope: '{}' }),
    ).toBe('tendering.tender-not-found');
  });

  it('an amendment makes what was sealed before outdated; it is listed and never opened', async () => {
    const tender = await aSentTender(api, 2);
    for (const bidder of tender.bidders) await sendSealed(bidder, tender);
    const { revision } = await tender.buyer.client.ask<{ revision: number }>(
      'GET',
      `/rfqs/${tender.id}`,
    );
    const lines = (rfqInput().lines as object[]).map((line, at) => ({ ...line, no: at + 1 }));
    const amended = { ...rfqInput({ note: '改为法兰连接', lines }), revision };
    await tender.buyer.client.ask('POST', `/rfqs/${tender.id}/amend`, amended);
    const [first, second] = tender.bidders;
    expect((await tenderOf(first!, tender)).ownQuotes[0]!.outdated).toBe(true);
    await sendSealed(second!, tender, quoteInput('170'));
    await endTender(api, tender);
    await openBy(tender.openers[0], tender);
    const { record, list } = await openBy(tender.openers[1], tender);
    expect(list).toHaveLength(2);
    expect(record!.quotes.map(({ outcome }) => outcome).sort()).toEqual(['opened', 'outdated']);
    expect(record!.replaced).toHaveLength(1);
  });

  it('under a firm inquiry a price is made once', async () => {
    const tender = await aSentTender(api, 3, { profile: 'firm', deadline: inDays(15) });
    const [bidder] = tender.bidders;
    await sendSealed(bidder!, tender);
    const { text } = await sealedBy(bidder!, tender, quoteInput('1'));
    expect(
      await bidder!.client.refusal('POST', `/tenders/${tender.id}/quotes`, { envelope: text }),
    ).toBe('tendering.already-sealed');
  });
});

describe('from the deadline on', () => {
  const PRICES = ['186.5', '179.9', '191'] as const;

  async function anEndedTender(changes: { profile?: string; deadline?: string } = {}) {
    const tender = await aSentTender(api, 5, changes);
    const [first, second, third, withdrawn, late] = tender.bidders;
    const tooLate = await sealedBy(late!, tender, quoteInput('150'));
    if (!changes.profile) await sendSealed(first!, tender, quoteInput('500'));
    for (const [at, bidder] of [first!, second!, third!].entries())
      await sendSealed(bidder, tender, quoteInput(PRICES[at]));
    await sendSealed(withdrawn!, tender);
    const { invitationId } = await tenderOf(withdrawn!, tender);
    await withdrawn!.client.ask('POST', `/rfq-invitations/${invitationId}/withdraw`, {
      reason: '算错了',
    });
    await endTender(api, tender);
    return { tender, tooLate };
  }

  it('two openers open, the record writes itself, both sign it and anybody works it out again', async () => {
    const { tender, tooLate } = await anEndedTender();
    const [buyer, secretary, third] = tender.openers;
    const late = tender.bidders[4]!.client;
    const refused = await late.refusal('POST', `/tenders/${tender.id}/quotes`, {
      envelope: tooLate.text,
    });
    expect(refused).toBe('tendering.deadline-passed');
    expect((await openBy(buyer, tender)).state).toBe('listed');
    const { state, record, list } = await openBy(secretary, tender);
    expect(state).toBe('opened');
    expect(record!.quotes.map(({ total, outcome }) => `${outcome} ${total}`).sort()).toEqual([
      'opened 87980.00',
      'opened 89300.00',
      'opened 90200.00',
    ]);
    expect(record!.quotes.map(({ hash }) => hash)).toEqual(list);
    expect([record!.withdrawn.length, record!.replaced.length]).toEqual([1, 1]);
    expect(record!.late.map(({ hash }) => hash)).toEqual([tooLate.hash]);
    await signBy(buyer, tender);
    expect(await third.client.refusal('POST', `/tenders/${tender.id}/openings`)).toBe(
      'tendering.already-opened',
    );
    expect((await signBy(secretary, tender)).record!.complete).toBe(true);
    await verified(tender, tender.buyer.client, []);
    await verified(tender, tender.bidders[1]!.client, ['content', 'content']);
    const pdf = await tender.bidders[0]!.client.send<string>(
      'GET',
      `/tenders/${tender.id}/record.pdf`,
    );
    expect([pdf.status, pdf.body.slice(0, 5)]).toEqual([200, '%PDF-']);
  }, 60_000);

  async function verified(
    tender: TestTender,
    client: TestTender['buyer']['client'],
    open: string[],
  ) {
    const body = await client.ask<object>('GET', `/tenders/${tender.id}/export.json`);
    const { findings, ok } = await verifyExport(readExport(JSON.stringify(body)), {
      totalOf: totalOfSealed,
    });
    expect(findings.filter((finding) => finding.ok === false)).toEqual([]);
    expect(ok).toBe(true);
    const unchecked = findings.flatMap((each) => (each.ok === null ? [each.check] : []));
    expect(unchecked).toEqual(open);
  }

  it('opened quotes are compared and awarded like any other, and not before the record is signed', async () => {
    const { tender } = await anEndedTender();
    const [buyer, , third] = tender.openers;
    const { client } = tender.buyer;
    const compare = () =>
      client.ask<{ suppliers: { invitationId: string; total: string }[] }>(
        'GET',
        `/rfqs/${tender.id}/comparison`,
      );
    expect((await compare()).suppliers).toEqual([]);
    await openBy(buyer, tender);
    await openBy(third, tender);
    const { suppliers } = await compare();
    const [cheapest] = [...suppliers].sort((a, b) => Number(a.total) - Number(b.total));
    const lines = [
      { no: 1, quantity: '200' },
      { no: 2, quantity: '10' },
    ];
    const award = { parts: [{ invitationId: cheapest!.invitationId, lines }] };
    const path = `/rfqs/${tender.id}/award`;
    expect(await client.refusal('POST', path, award)).toBe('sourcing.award-too-early');
    await signBy(buyer, tender);
    await signBy(third, tender);
    expect(await client.ask('POST', path, award)).toMatchObject({ state: 'awarded' });
  }, 60_000);

  it('a corrupted share is refused and nothing is taken; a third opener opens what one could not', async () => {
    const { tender } = await anEndedTender();
    const [buyer, secretary, third] = tender.openers;
    const { items } = await buyer.client.ask<{ items: { id: string }[] }>(
      'POST',
      `/tenders/${tender.id}/openings`,
    );
    const path = `/tenders/${tender.id}/shares`;
    const give = (share: string | null, of = items) =>
      buyer.client.refusal('POST', path, {
        shares: of.map(({ id: quoteId }) => ({ quoteId, share })),
      });
    expect(await give('ab'.repeat(33))).toBe('tendering.share-wrong');
    expect(await give(null, items.slice(1))).toBe('tendering.shares-incomplete');
    // The buyer's opener says of each quote that it does not open.
    expect(await give(null)).toBe('let through with 200');
    const { record } = await openBy(secretary, tender);
    expect(record!.quotes.map(({ why }) => why)).toEqual(['shares', 'shares', 'shares']);
    const again = await openBy(third, tender);
    expect(again.record!.quotes.map(({ outcome }) => outcome)).toEqual([
      'opened',
      'opened',
      'opened',
    ]);
  }, 60_000);

  it('with fewer bidders than the profile asks for nothing is opened', async () => {
    const tender = await aSentTender(api, 3, { profile: 'firm', deadline: inDays(15) });
    for (const bidder of tender.bidders.slice(0, 2)) await sendSealed(bidder, tender);
    await endTender(api, tender);
    for (const { client } of tender.openers)
      expect(await client.refusal('POST', `/tenders/${tender.id}/openings`)).toBe(
        'tendering.nothing-to-open',
      );
  });

  it('objections at the opening are answered before anybody signs; after it the award waits', async () => {
    const { tender } = await anEndedTender({ profile: 'firm', deadline: inDays(15) });
    const [buyer, secretary] = tender.openers;
    const [bidder] = tender.bidders;
    await openBy(buyer, tender);
    await openBy(secretary, tender);
    const object = () =>
      bidder!.client.ask('POST', `/tenders/${tender.id}/objections`, { text: '请核对总价' });
    const answer = async () => {
      const { objections } = await tenderOf(tender.buyer, tender);
      const open = objections.find((each) => each.answer === null)!;
      const path = `/tenders/${tender.id}/objections/${open.id}/answer`;
      await tender.buyer.client.ask('POST', path, { answer: '已核对，无误' });
    };
    await object();
    const { record } = await tenderOf(tender.buyer, tender);
    const unsigned = { recordHash: record!.hash, signature: '0'.repeat(128) };
    expect(await buyer.client.refusal('POST', `/tenders/${tender.id}/signatures`, unsigned)).toBe(
      'tendering.objections-open',
    );
    await answer();
    expect(await buyer.client.refusal('POST', `/tenders/${tender.id}/signatures`, unsigned)).toBe(
      'tendering.record-changed',
    );
    await signBy(buyer, tender);
    await signBy(secretary, tender);
    expect((await tenderOf(tender.buyer, tender)).awardFrom).not.toBeNull();
    await object();
    expect((await tenderOf(tender.buyer, tender)).awardFrom).toBeNull();
    await answer();
    expect((await tenderOf(tender.buyer, tender)).awardFrom).not.toBeNull();
    await publicationOver(api, tender);
    expect(
      await bidder!.client.refusal('POST', `/tenders/${tender.id}/objections`, { text: '再议' }),
    ).toBe('tendering.no-objection-now');
  }, 60_000);

  it('what holds no quote is unreadable, said with its reason, and not entered', async () => {
    const tender = await aSentTender(api, 2);
    const [first, second] = tender.bidders;
    await sendSealed(first!, tender, { nonsense: true });
    await sendSealed(second!, tender);
    await endTender(api, tender);
    await openBy(tender.openers[1], tender);
    const { record } = await openBy(tender.openers[2], tender);
    expect(record!.quotes.map(({ why }) => why).sort()).toEqual(['', 'invalid']);
  });

  it('signs of collusion are shown to the buyer with their evidence', async () => {
    const tender = await aSentTender(api, 2);
    const [first, second] = tender.bidders;
    const device = 'aaaabbbb-cccc-dddd-eeee-ffff00001111';
    await sendSealed(first!, tender, quoteInput('180'), device);
    await sendSealed(second!, tender, quoteInput('189'), device);
    await endTender(api, tender);
    await openBy(tender.openers[0], tender);
    await openBy(tender.openers[1], tender);
    const path = `/tenders/${tender.id}/signs`;
    const { items } = await tender.buyer.client.ask<{ items: { sign: string }[] }>('GET', path);
    expect(items.map(({ sign }) => sign)).toContain('same-device');
    expect(await first!.client.refusal('GET', path)).toBe('tendering.tender-not-found');
  });
});
