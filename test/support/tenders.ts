import {
  makeOpenerKey,
  openShare,
  proofOfKey,
  readEnvelope,
  seal,
  type FileToSeal,
  type OpenerKey,
} from '@wanchang/sealed-bids';
import { quote, request } from '../routes/sourcing.routes';
import { createSecretary, createUnit, type Person, type Unit } from './people';
import type { System } from './system';
import type { TestMarket } from './test-market';

/** Who opens, with the key that a browser would hold. */
export interface Opener {
  readonly person: Person;
  readonly key: OpenerKey;
}

export interface SealedTender {
  readonly id: string;
  readonly buyer: Person;
  readonly bidders: readonly Unit[];
  readonly openers: readonly [Opener, Opener, Opener];
}

interface Seen {
  readonly version: number;
  readonly invitationId: string | null;
  readonly openers: { readonly recipient: string }[];
}

/** The county asks so many units, and three openers have their keys. */
export async function sentTender(
  system: System,
  { secretariat, buyer }: TestMarket,
  names: readonly string[],
): Promise<SealedTender> {
  const [third, ...bidders] = await Promise.all(
    ['苍南审计有限公司', ...names].map((nameZh) => createUnit(system, secretariat, { nameZh })),
  );
  const { browser } = buyer;
  const { id } = await browser.post<{ id: string }>('/rfqs', request());
  await browser.post(`/rfqs/${id}/suppliers`, { memberIds: bidders.map((unit) => unit.id) });
  await browser.put(`/tenders/${id}`, {
    ...{ profile: 'free', publicMoney: false, thirdMemberId: third!.id, revision: 0 },
  });
  const secretary = await createSecretary(system);
  const openers = await Promise.all(
    [buyer, secretary, third!.administrator].map((person) => anOpener(id, person)),
  );
  await browser.post(`/tenders/${id}/send`, { understood: true });
  return { id, buyer, bidders, openers: openers as [Opener, Opener, Opener] };
}

async function anOpener(id: string, person: Person): Promise<Opener> {
  const key = await makeOpenerKey();
  const { recipient, verifier } = key;
  await person.browser.post(`/tenders/${id}/keys`, {
    ...{ recipient, verifier, proof: proofOfKey(key, id) },
  });
  return { person, key };
}

/** As the bidder's browser does it. */
export async function sendSealedQuote(
  { id }: SealedTender,
  { administrator: { browser } }: Unit,
  unitPrice: string,
  files: readonly FileToSeal[] = [],
): Promise<void> {
  const { version, invitationId, openers } = await browser.get<Seen>(`/tenders/${id}`);
  const [line] = quote().lines;
  const content = { ...quote(), lines: [{ ...line, unitPrice }] };
  const context = { tender: id, version, bidder: invitationId! };
  const recipients = openers.map(({ recipient }) => recipient);
  const sealed = await seal({ quote: content, device: null }, context, recipients, files);
  for (const { bytes } of sealed.files)
    await browser.upload(`/tenders/${id}/files`, { name: 'sealed', content: bytes });
  await browser.post(`/tenders/${id}/quotes`, { envelope: sealed.text });
}

/** Two sides hand over their shares. */
export async function openTender({ id, openers }: SealedTender): Promise<void> {
  for (const { person, key } of openers.slice(0, 2)) {
    const { items } = await person.browser.post<{ items: { id: string; envelope: string }[] }>(
      `/tenders/${id}/openings`,
    );
    const shares = [];
    for (const { id: quoteId, envelope } of items)
      shares.push({ quoteId, share: (await openShare(readEnvelope(envelope), key)).share });
    await person.browser.post(`/tenders/${id}/shares`, { shares });
  }
}
