import { aClient, type Client } from '@wanchang/membership/testing';
import { sql, type TestApi } from '@wanchang/platform/testing';
import {
  makeOpenerKey,
  openShare,
  proofOfKey,
  readEnvelope,
  seal,
  signRecord,
  type FileToSeal,
  type OpenerKey,
  type OpenerSide,
  type Receipt,
} from '@wanchang/sealed-bids';
import { aUnit, endNow, quoteInput, rfqInput, type TestUnit } from '@wanchang/sourcing/testing';

/** What tests look at of a tender. */
export interface SeenTender {
  readonly state: string;
  readonly role: string;
  readonly version: number;
  readonly revision: number;
  readonly invitationId: string | null;
  readonly openers: { side: OpenerSide; name: string | null; recipient: string | null }[];
  readonly ownQuotes: { number: string; hash: string; outdated: boolean }[];
  readonly list: string[];
  readonly listedFiles: string[];
  readonly listHash: string | null;
  readonly awardFrom: string | null;
  readonly record: {
    text: string;
    hash: string;
    complete: boolean;
    quotes: {
      hash: string;
      bidder: string;
      outcome: string;
      why: string;
      total: string | null;
      files: { hash: string; id: string | null; name: string | null; size: number | null }[];
    }[];
    withdrawn: { hash: string }[];
    replaced: { hash: string }[];
    late: { hash: string; bidder: string }[];
  } | null;
  readonly objections: { id: string; stage: string; text: string; answer: string | null }[];
  readonly actions: string[];
}

/** A person at a browser that holds the key of a side. */
export interface TestOpener {
  readonly side: OpenerSide;
  readonly client: Client;
  readonly key: OpenerKey;
}

export interface TestTender {
  readonly id: string;
  readonly buyer: TestUnit;
  readonly bidders: readonly TestUnit[];
  readonly openers: readonly [TestOpener, TestOpener, TestOpener];
}

/** A draft tender of a county, with the keys of three openers; nothing is sent yet. */
export async function aDraftTender(
  api: TestApi,
  count = 3,
  { profile = 'free', ...changes }: Record<string, unknown> & { profile?: string } = {},
): Promise<TestTender> {
  const [buyer, third] = [await aUnit(api, { kind: 'county' }), await aUnit(api)];
  const bidders: TestUnit[] = [];
  for (let at = 0; at < count; at += 1) bidders.push(await aUnit(api));
  const { id } = await buyer.client.ask<{ id: string }>('POST', '/rfqs', rfqInput(changes));
  const memberIds = bidders.map(({ unit }) => unit.id);
  await buyer.client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds });
  const settings = { profile, publicMoney: false, thirdMemberId: third.unit.id, revision: 0 };
  await buyer.client.ask('PUT', `/tenders/${id}`, settings);
  const secretary = await aClient(api, null, { name: '李秘书', duty: 'general-affairs' });
  const openers = [
    await anOpener(id, 'buyer', buyer.client),
    await anOpener(id, 'secretariat', secretary),
    await anOpener(id, 'third', third.client),
  ] as const;
  return { id, buyer, bidders, openers: [...openers] };
}

export async function aSentTender(...given: Parameters<typeof aDraftTender>): Promise<TestTender> {
  const tender = await aDraftTender(...given);
  await tender.buyer.client.ask('POST', `/tenders/${tender.id}/send`, { understood: true });
  return tender;
}

async function anOpener(id: string, side: OpenerSide, client: Client): Promise<TestOpener> {
  const key = await makeOpenerKey();
  const { recipient, verifier } = key;
  const proof = proofOfKey(key, id);
  await client.ask('POST', `/tenders/${id}/keys`, { recipient, verifier, proof });
  return { side, client, key };
}

export const tenderOf = ({ client }: Pick<TestUnit, 'client'>, { id }: Pick<TestTender, 'id'>) =>
  client.ask<SeenTender>('GET', `/tenders/${id}`);

/** An envelope as the bidder's browser makes it. */
export async function sealedBy(
  bidder: TestUnit,
  tender: TestTender,
  quote: object,
  device?: string,
  files: readonly FileToSeal[] = [],
) {
  const { invitationId, version, openers } = await tenderOf(bidder, tender);
  const context = { tender: tender.id, version, bidder: invitationId! };
  const content: Record<string, unknown> = { ...quote };
  delete content.version;
  return seal(
    { quote: content, device: device ?? null },
    context,
    openers.map(({ recipient }) => recipient!),
    files,
  );
}

export async function sendSealed(
  bidder: TestUnit,
  tender: TestTender,
  quote: object = quoteInput(),
  device?: string,
  files: readonly FileToSeal[] = [],
): Promise<Receipt> {
  const { text, files: sealed } = await sealedBy(bidder, tender, quote, device, files);
  for (const { bytes } of sealed) await sendSealedFile(bidder, tender, Buffer.from(bytes));
  return bidder.client.ask<Receipt>('POST', `/tenders/${tender.id}/quotes`, { envelope: text });
}

/** A ciphertext as the bidder's browser sends it, before the quote that names it. */
export const sendSealedFile = ({ client }: TestUnit, { id }: TestTender, bytes: Buffer) =>
  client.upload<{ code?: string; hash?: string }>(`/tenders/${id}/files`, {
    ...{ name: 'sealed', bytes },
  });

/** Lets the deadline be over just after the last quote, as time would. */
export async function endTender(api: TestApi, { id }: Pick<TestTender, 'id'>): Promise<void> {
  await endNow(api, { id });
  await api.database.execute(
    sql(`UPDATE rfqs SET deadline = greatest(deadline, (
           SELECT max(received_at) + interval '1 millisecond' FROM sealed_quotes WHERE rfq_id = $1)) WHERE id = $1`),
    [id],
  );
}

interface Handed {
  readonly items: readonly { readonly id: string; readonly envelope: string }[];
}

/** An opener's browser opens its shares and hands them over. */
export async function openBy({ client, key }: TestOpener, { id }: TestTender): Promise<SeenTender> {
  const { items } = await client.ask<Handed>('POST', `/tenders/${id}/openings`);
  const shares: { quoteId: string; share: string | null }[] = [];
  for (const { id: quoteId, envelope } of items) {
    const opened = await openShare(readEnvelope(envelope), key).catch(() => null);
    shares.push({ quoteId, share: opened?.share ?? null });
  }
  return client.ask<SeenTender>('POST', `/tenders/${id}/shares`, { shares });
}

export async function signBy({ client, key }: TestOpener, tender: TestTender): Promise<SeenTender> {
  const { record } = await tenderOf({ client }, tender);
  const body = { recordHash: record!.hash, signature: signRecord(key, record!.text) };
  return client.ask<SeenTender>('POST', `/tenders/${tender.id}/signatures`, body);
}

/** Lets the days of publication be over, as time would. */
export async function publicationOver(api: TestApi, { id }: Pick<TestTender, 'id'>): Promise<void> {
  await api.database.execute(
    sql(`UPDATE rfqs SET award_from = clock_timestamp() - interval '1 second' WHERE id = $1`),
    [id],
  );
}
