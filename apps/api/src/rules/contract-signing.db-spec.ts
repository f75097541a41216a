import { aPdf } from '@wanchang/documents/testing';
import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { aDeal, OUTSIDE } from '@wanchang/fulfilment/testing';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import sharp from 'sharp';

interface Contract {
  readonly id: string;
  readonly contentHash: string;
  readonly signatures: { side: string; contentHash: string | null }[];
  readonly files: { id: string }[];
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ imports: [FulfilmentHttpModule] }, { readsActors: true });
});
afterAll(() => api?.close());

const paper = (bytes: Buffer | string, name = '合同.pdf') => ({ name, bytes: Buffer.from(bytes) });
const picture = (side: number) =>
  sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .png()
    .toBuffer();

describe('a contract', () => {
  it('R0.2 is signed by a scan that is whole and can be read, and by nothing else', async () => {
    const deal = await aDeal(api);
    const { id, contentHash } = await deal.buyer.ask<Contract>(
      ...(['POST', '/contracts', { dealRoomId: deal.roomId }] as const),
    );
    const whole = await aPdf(2);
    const scan = (upload: ReturnType<typeof paper>, fields = {}) =>
      deal.buyer.upload<Contract & { code?: string; errors?: { field: string }[] }>(
        ...([`/contracts/${id}/scan`, upload, fields] as const),
      );
    for (const [code, upload] of [
      ['platform.file-type-refused', paper('no scan')],
      ['fulfilment.scan-unreadable', paper('%PDF-1.4\n')],
      ['fulfilment.scan-unreadable', paper(whole.subarray(0, 900))],
      ['fulfilment.scan-protected', paper(await aPdf(1, '密', 'secret'))],
      ['fulfilment.scan-name', paper(await picture(600))],
      ['fulfilment.scan-too-small', paper(await picture(40), '合同.png')],
      ['fulfilment.scan-unreadable', paper((await picture(600)).subarray(0, 3000), '合同.png')],
    ] as const)
      expect([code, (await scan(upload)).body.code]).toEqual([code, code]);
    const other = {
      contentHash: contentHash.replace(/^./, (first) => (first === '0' ? '1' : '0')),
    };
    expect((await scan(paper(whole), other)).body.code).toBe('fulfilment.contents-changed');
    const none = await deal.seller.ask<Contract>('GET', `/contracts/${id}`);
    expect([none.signatures, none.files]).toEqual([[], []]);
    const kept = await scan(paper(whole), { contentHash });
    expect([kept.status, kept.body.signatures]).toMatchObject([
      200,
      [{ side: 'buyer', contentHash }],
    ]);
    const stale = { ...OUTSIDE, ...other };
    expect(await deal.seller.refusal('PUT', `/contracts/${id}/outside-signature`, stale)).toBe(
      'fulfilment.contents-changed',
    );
    const { files } = await deal.seller.ask<Contract>('GET', `/contracts/${id}`);
    const read = await deal.seller.send('GET', `/contracts/${id}/files/${files[0]!.id}`);
    expect(read.status).toBe(200);
  });
});
