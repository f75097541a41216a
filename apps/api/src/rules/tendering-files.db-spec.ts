import { MembershipHttpModule } from '@wanchang/membership/http';
import { inside } from '@wanchang/membership/testing';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { RfqFilesHttpModule } from '@wanchang/rfq-files/http';
import { readExport, verifyExport, type FileToSeal } from '@wanchang/sealed-bids';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import { aUnit, quoteInput } from '@wanchang/sourcing/testing';
import { ReadFileMarks, totalOfSealed } from '@wanchang/tendering';
import { TenderingHttpModule } from '@wanchang/tendering/http';
import {
  aDraftTender,
  aSentTender,
  endTender,
  openBy,
  sealedBy,
  sendSealed,
  sendSealedFile,
  tenderOf,
  type TestTender,
} from '@wanchang/tendering/testing';
import { PDFDocument } from '@cantoo/pdf-lib';
import ExcelJS from 'exceljs';
import { createHash } from 'node:crypto';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    {
      imports: [
        ...[TenderingHttpModule, SourcingHttpModule, RfqFilesHttpModule],
        ...[NegotiationHttpModule, MembershipHttpModule],
      ],
    },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

async function aPdf(author: string, tool = 'Foxit'): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setAuthor(author);
  pdf.setCreator(tool);
  pdf.setProducer('');
  return Buffer.from(await pdf.save());
}

async function aWorkbook(creator: string, lastModifiedBy: string): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator, lastModifiedBy });
  book.addWorksheet('明细').addRow(['球阀', 98765.43]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const file = (name: string, bytes: Buffer): FileToSeal => ({ name, bytes });
const send = (tender: TestTender, at: number, files: readonly FileToSeal[], price = '186.5') =>
  sendSealed(tender.bidders[at]!, tender, quoteInput(price), undefined, files);
const open = async (tender: TestTender) => {
  await endTender(api, tender);
  await openBy(tender.openers[0], tender);
  return openBy(tender.openers[1], tender);
};

describe('files of a sealed tender', () => {
  it('arrive as ciphertexts before the quote that names them, and stand in receipt, list and record by hash', async () => {
    const tender = await aSentTender(api, 2);
    const bytes = Buffer.from('%PDF-1.4\n单价 98765.43\n%%EOF');
    const receipt = await send(tender, 0, [file('报价明细.pdf', bytes)]);
    await send(tender, 1, []);
    expect(receipt.files).toHaveLength(1);
    const stored = await api.database.query(
      sql(
        `SELECT f.name, f.type FROM sealed_files s JOIN files f ON f.id = s.file_id WHERE s.rfq_id = $1`,
      ),
      [tender.id],
    );
    expect(stored).toEqual([{ name: 'sealed', type: 'application/vnd.sealed-file' }]);
    const { listedFiles, record } = await open(tender);
    expect(listedFiles).toEqual(receipt.files);
    const [quote] = record!.quotes.filter(({ files }) => files.length > 0);
    expect(quote!.files).toMatchObject([
      { hash: receipt.files![0], name: '报价明细.pdf', size: bytes.length },
    ]);
    expect(record!.text).toContain(receipt.files![0]!);
    expect(record!.text).not.toContain('报价明细');
  });

  it('are read after the opening by those who may read the quote, to the byte, and by no other bidder', async () => {
    const tender = await aSentTender(api, 2);
    const bytes = await aWorkbook('张三', '李四');
    await send(tender, 0, [file('明细.xlsx', bytes)]);
    await send(tender, 1, []);
    const path = async () => {
      const [{ id }] = (await api.database.query(
        sql(`SELECT file_id AS id FROM sealed_files WHERE rfq_id = $1`),
        [tender.id],
      )) as [{ id: string }];
      return `/tenders/${tender.id}/files/${id}`;
    };
    const readers = [tender.buyer.client, tender.bidders[0]!.client];
    const refused = (client: (typeof readers)[0]) =>
      path().then((address) => client.refusal('GET', address));
    for (const client of readers) expect(await refused(client)).toBe('tendering.file-not-found');
    await endTender(api, tender);
    await openBy(tender.openers[0], tender);
    for (const client of readers) expect(await refused(client)).toBe('tendering.file-not-found');
    await openBy(tender.openers[1], tender);
    const all = [...readers, ...tender.openers.map(({ client }) => client)];
    for (const client of all) expect((await client.file(await path())).equals(bytes)).toBe(true);
    const [, other] = tender.bidders;
    expect(await refused(other!.client)).toBe('tendering.file-not-found');
    const { record } = await tenderOf(other!, tender);
    const shown = record!.quotes.flatMap(({ files }) => files);
    expect(shown).toMatchObject([{ id: null, name: null, size: null }]);
    const outsider = await aUnit(api);
    expect(await refused(outsider.client)).toBe('tendering.tender-not-found');
  });

  it('are refused in the clear, from outsiders, after the deadline, and where one is missing from the quote', async () => {
    const tender = await aSentTender(api, 1);
    const [bidder] = tender.bidders;
    const clear = await sendSealedFile(bidder!, tender, await aPdf('张三'));
    expect(clear.body.code).toBe('platform.file-type-refused');
    const outsider = await aUnit(api);
    const sealed = await sealedBy(bidder!, tender, quoteInput(), undefined, [
      file('一.pdf', await aPdf('张三')),
    ]);
    const bytes = Buffer.from(sealed.files[0]!.bytes);
    const foreign = await sendSealedFile(outsider, tender, bytes);
    expect(foreign.body.code).toBe('tendering.tender-not-found');
    const quote = { envelope: sealed.text };
    const path = `/tenders/${tender.id}/quotes`;
    expect(await bidder!.client.refusal('POST', path, quote)).toBe('tendering.files-missing');
    expect((await sendSealedFile(bidder!, tender, bytes)).status).toBe(200);
    expect((await sendSealedFile(bidder!, tender, bytes)).status).toBe(200);
    expect(await bidder!.client.refusal('POST', path, quote)).toBe('let through with 200');
    await endTender(api, tender);
    expect((await sendSealedFile(bidder!, tender, Buffer.concat([bytes, bytes]))).body.code).toBe(
      'sourcing.deadline-passed',
    );
  });

  it('are forty at most that wait for their quote, and to a draft none is sent', async () => {
    const tender = await aSentTender(api, 1);
    const [bidder] = tender.bidders;
    const each = (at: number) =>
      sendSealedFile(bidder!, tender, Buffer.from(`SEALED-FILE/1\n${at} of so many`));
    await send(tender, 0, [file('明细.pdf', await aPdf('王芳'))]);
    for (let at = 0; at < 40; at += 1) expect((await each(at)).status).toBe(200);
    expect((await each(40)).body.code).toBe('tendering.too-many-files');
    const draft = await aDraftTender(api, 1);
    const early = await sendSealedFile(draft.bidders[0]!, draft, Buffer.from('SEALED-FILE/1\nx'));
    expect(early.body.code).toBe('tendering.tender-not-found');
  });

  it('and quotes with text that cannot be kept hold up nobody’s opening', async () => {
    const tender = await aSentTender(api, 3);
    await send(tender, 0, [file('\ud800.pdf', await aPdf('王芳'))]);
    const note = 'a\u0000';
    await sendSealed(tender.bidders[1]!, tender, quoteInput('186.5', { note }));
    await send(tender, 2, []);
    const { record } = await open(tender);
    expect(record!.quotes.map(({ outcome }) => outcome).sort()).toEqual(['opened', 'unreadable', 'unreadable']); // prettier-ignore
  });

  it('are verified from the export and the downloaded files; one that was changed is found out', async () => {
    const tender = await aSentTender(api, 1);
    const [first, second] = [await aPdf('张三'), await aWorkbook('张三', '张三')];
    const receipt = await send(tender, 0, [file('一.pdf', first), file('二.xlsx', second)]);
    await open(tender);
    const exported = readExport(
      JSON.stringify(await tender.buyer.client.ask('GET', `/tenders/${tender.id}/export.json`)),
    );
    const verdict = async (files: readonly Buffer[], seen = receipt) => {
      const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
      const known = new Map(files.map((bytes) => [hashOf(bytes), bytes]));
      const { findings } = await verifyExport(exported, {
        ...{ totalOf: totalOfSealed, receipt: seen },
        fileOf: (sha256) => Promise.resolve(known.get(sha256) ?? null),
      });
      const of = (check: string) =>
        findings.filter((one) => one.check === check).map(({ ok }) => ok);
      return { files: of('files'), receipt: of('receipt') };
    };
    expect(await verdict([first, second])).toEqual({ files: [true, true], receipt: [true] });
    expect((await verdict([second])).files).toEqual([null, true]);
    const other = { ...receipt, files: ['0'.repeat(64)] };
    expect((await verdict([], other)).receipt).toEqual([false]);
  });

  it('show the buyer what different bidders’ files have in common, and nothing that the buyer’s own template brought', async () => {
    const tender = await aSentTender(api, 3);
    const [own, copy] = [await aWorkbook('王制表', '赵六'), await aPdf('张三', 'Rare CAD 7.1')];
    await send(tender, 0, [file('甲.xlsx', own), file('甲资质.pdf', copy)], '186.5');
    await send(tender, 1, [file('乙.xlsx', await aWorkbook('Administrator', '王制表'))], '190');
    await send(tender, 2, [file('丙资质.pdf', copy)], '201');
    await open(tender);
    const path = `/tenders/${tender.id}/signs`;
    interface Signs {
      readonly items: { sign: string; bidders: { id: string }[]; evidence: string[] }[];
      readonly filesToRead: number;
    }
    expect((await tender.buyer.client.ask<Signs>('GET', path)).filesToRead).toBe(4);
    await inside(api).get(ReadFileMarks).execute(tender.id);
    await inside(api).get(ReadFileMarks).execute(tender.id);
    const { items, filesToRead } = await tender.buyer.client.ask<Signs>('GET', path);
    expect(filesToRead).toBe(0);
    const found = items.filter(({ sign }) => /^same-(file|author|tool)$/.test(sign));
    const [first, second, third] = tender.bidders.map(({ unit }) => unit.id);
    const ids = (at: number) => found[at]!.bidders.map(({ id }) => id).sort();
    expect(found.map(({ sign }) => sign)).toEqual([
      ...['same-file', 'same-author', 'same-author', 'same-tool'],
    ]);
    expect(ids(0)).toEqual([first, third].sort());
    expect([ids(1), ids(2)]).toContainEqual([first, second].sort());
    expect(found.flatMap(({ evidence }) => evidence).join()).toContain(
      '乙.xlsx · 最后修改者 last modified by: 王制表',
    );
    for (const { client } of [tender.bidders[0]!, tender.openers[1]])
      expect(await client.refusal('GET', path)).not.toContain('let through');
    expect((await tenderOf(tender.buyer, tender)).state).toBe('opened');
  }, 60_000);
});
