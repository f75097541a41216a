import { readPdf } from '@wanchang/documents/testing';
import { createHash } from 'node:crypto';
import type { TestMarket } from './test-market';
import type { DealRoom } from './contract';
import { offer, openRoom, publish, valveListing } from './deals';
import type { Person } from './people';

/** A room in which the county has accepted the factory's first offer. */
export async function agreedRoom({ seller, buyer }: TestMarket): Promise<DealRoom> {
  const room = await openRoom(buyer, await publish(seller, valveListing('supply')));
  await offer(seller, room.id, null);
  return buyer.browser.post(`/deal-rooms/${room.id}/offers/1/accept`);
}

export async function bytesOf({ browser }: Person, path: string): Promise<Buffer> {
  const response = await browser.open(path, {}, AbortSignal.timeout(20_000));
  if (!response.ok) throw new Error(`GET ${path} failed: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

export const agreementPdf = (person: Person, { id }: Pick<DealRoom, 'id'>) =>
  bytesOf(person, `/deal-rooms/${id}/agreement.pdf`);

export const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Number and check code, as they are read off the paper. */
export async function readOff(
  bytes: Buffer,
): Promise<{ number: string; code: string; text: string }> {
  const { text } = await readPdf(bytes);
  const [, number = '', code = ''] = /文件编号([A-Z]+-\d{4}-\d{6})校验码(\w{8})/.exec(text) ?? [];
  return { number, code, text };
}
