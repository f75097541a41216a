import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { RfqFilesHttpModule } from '@wanchang/rfq-files/http';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import {
  aSentRfq,
  aUnit,
  endNow,
  rfqInput,
  sendQuote,
  type TestRfq,
  type TestSupplier,
} from '@wanchang/sourcing/testing';

interface Files {
  readonly items: { id: string; name: string; invitationId: string | null; sent: boolean }[];
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    {
      imports: [
        ...[SourcingHttpModule, RfqFilesHttpModule, NegotiationHttpModule],
        MembershipHttpModule,
      ],
    },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

const pdf = (name: string) => ({ name, bytes: Buffer.from('%PDF-1.4\n%%EOF') });
const pathOf = ({ invitationId }: TestSupplier) => `/rfq-invitations/${invitationId}/files`;
const attach = async (supplier: TestSupplier, name: string) =>
  (await supplier.client.upload<Files>(pathOf(supplier), pdf(name))).body.items.find(
    (file) => file.name === name,
  )!;
const seenByBuyer = async ({ id, buyer }: TestRfq) =>
  (await buyer.client.ask<Files>('GET', `/rfqs/${id}/files`)).items;

it('R0.5 files of a request come and go while it is a draft; once sent every supplier reads them', async () => {
  const [buyer, supplier] = [await aUnit(api, { kind: 'county' }), await aUnit(api)];
  const { id } = await buyer.client.ask<{ id: string }>('POST', '/rfqs', rfqInput());
  const path = `/rfqs/${id}/files`;
  await buyer.client.upload(path, pdf('旧图.pdf'));
  const { body } = await buyer.client.upload<Files>(path, pdf('图纸.pdf'));
  expect(body.items.map(({ name }) => name)).toEqual(['旧图.pdf', '图纸.pdf']);
  await buyer.client.ask('DELETE', `${path}/${body.items[0]!.id}`);
  await buyer.client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds: [supplier.unit.id] });
  const { rfq } = await buyer.client.ask<{ rfq: { suppliers: { invitationId: string }[] } }>(
    'POST',
    `/rfqs/${id}/send`,
  );
  const asked = { ...supplier, invitationId: rfq.suppliers[0]!.invitationId };
  const { items } = await supplier.client.ask<Files>('GET', pathOf(asked));
  expect(items).toMatchObject([{ name: '图纸.pdf', invitationId: null }]);
  const bytes = await supplier.client.file(`${pathOf(asked)}/${items[0]!.id}`);
  expect(bytes.toString()).toContain('%PDF');
  expect(await buyer.client.refusal('DELETE', `${path}/${items[0]!.id}`)).toBe(
    'rfq-files.already-sent',
  );
  const late = await buyer.client.upload<{ code: string }>(path, pdf('补充.pdf'));
  expect(late.body.code).toBe('rfq-files.already-sent');
});

it('R0.5 a file of a quote reaches the buyer with the quote, stands from then on, and goes when it is withdrawn', async () => {
  const rfq = await aSentRfq(api, 1);
  const [first] = rfq.suppliers;
  const wrong = await attach(first!, '算错.pdf');
  await first!.client.ask('DELETE', `${pathOf(first!)}/${wrong.id}`);
  const { id } = await attach(first!, '报价明细.pdf');
  expect(await seenByBuyer(rfq)).toEqual([]);
  expect(await rfq.buyer.client.refusal('GET', `/rfqs/${rfq.id}/files/${id}`)).toBe(
    'rfq-files.file-not-found',
  );
  await sendQuote(first!);
  expect(await seenByBuyer(rfq)).toMatchObject([{ id, name: '报价明细.pdf' }]);
  expect(await first!.client.refusal('DELETE', `${pathOf(first!)}/${id}`)).toBe(
    'rfq-files.already-sent',
  );
  await attach(first!, '样品.pdf');
  expect(await seenByBuyer(rfq)).toHaveLength(1);
  await first!.client.ask('POST', `/rfq-invitations/${first!.invitationId}/withdraw`, {
    reason: '',
  });
  expect(await seenByBuyer(rfq)).toEqual([]);
});

it('R0.5 no supplier reaches a file of another, nor learns by an answer that there is one', async () => {
  const rfq = await aSentRfq(api, 5);
  const files = new Map<TestSupplier, string>();
  for (const [at, supplier] of rfq.suppliers.entries()) {
    files.set(supplier, (await attach(supplier, `暗号${at}号.pdf`)).id);
    await sendQuote(supplier);
  }
  const nobodys = '00000000-0000-4000-8000-000000000000';
  for (const [at, supplier] of rfq.suppliers.entries()) {
    const { client } = supplier;
    const listed = JSON.stringify(await client.ask('GET', pathOf(supplier)));
    for (const [other, fileId] of files) {
      if (other === supplier) continue;
      expect(listed).not.toContain(fileId);
      for (const method of ['GET', 'DELETE'] as const) {
        const [its, none] = [
          await client.send(method, `${pathOf(supplier)}/${fileId}`),
          await client.send(method, `${pathOf(supplier)}/${nobodys}`),
        ];
        expect([its.status, its.body.code]).toEqual([none.status, none.body.code]);
      }
      expect(await client.refusal('GET', `${pathOf(other)}/${fileId}`)).toBe(
        'sourcing.invitation-not-found',
      );
      expect(await client.refusal('GET', `/rfqs/${rfq.id}/files/${fileId}`)).toBe(
        'sourcing.rfq-not-found',
      );
    }
    expect(listed.match(/暗号\d号/g)).toEqual([`暗号${at}号`]);
  }
});

it('takes no file after the deadline, and none of a kind that is no paper or picture', async () => {
  const rfq = await aSentRfq(api, 1);
  const [first] = rfq.suppliers;
  const program = { name: 'a.pdf', bytes: Buffer.from('MZ\0\0\0\0\0\0') };
  const refused = await first!.client.upload<{ code: string }>(pathOf(first!), program);
  expect(refused.body.code).toBe('platform.file-type-refused');
  await endNow(api, rfq);
  const late = await first!.client.upload<{ code: string }>(pathOf(first!), pdf('迟.pdf'));
  expect(late.body.code).toBe('sourcing.deadline-passed');
});
