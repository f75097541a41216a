import { addDays } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { Clock } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { aListing } from '../testing';
import type { ListingCertificate } from '../domain/listing';
import { CertificateFiles } from '../persistence/certificate-files';
import { Listings } from '../persistence/listings';
import { CertificateFiles1765600000000 } from '../persistence/migrations/1765600000000-certificate-files';
import { ReadCertificateFile } from '../queries/read-certificate-file.query';
import { UnitCertificates } from '../queries/unit-certificates.query';
import { CopyListing } from './copy-listing';
import { KeepCertificateFile } from './keep-certificate-file';
import { ReviseListing } from './revise-listing';
import { RemindOfCertificates } from './remind-of-certificates';

let context: TestContext;
let clerk: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
afterAll(() => context.close());
beforeEach(async () => {
  clerk = await anActor(context, await aMember(context));
});

const today = () => new Clock(context.database).today();
const notices = () =>
  context.database.query<{ zh: string }>(
    sql(
      `SELECT text_zh AS zh FROM notices WHERE about LIKE 'certificates-ending:' || $1 || ':%' ORDER BY id`,
    ),
    [clerk.member.id],
  );
const certificate = (name: string, validUntil: string | null) => ({
  ...{ name, number: null, validUntil },
});

it('a unit is told of certificates that end within 30 days and that have ended, in one notice a day', async () => {
  const day = await today();
  await aListing(context, clerk.member, {
    title: '防爆电机甲',
    certificates: [
      certificate('防爆合格证', addDays(day, 29)),
      certificate('型式批准', addDays(day, 33)),
      certificate('长期有效', null),
    ],
  });
  await aListing(context, clerk.member, {
    ...{ title: '防爆电机乙', certificates: [certificate('防爆合格证', addDays(day, 29))] },
  });
  await aListing(context, clerk.member, {
    ...{ title: '防爆电机丙', certificates: [certificate('CE', addDays(day, -1))] },
  });
  await aListing(context, clerk.member, {
    ...{ state: 'draft', title: '草稿', certificates: [certificate('CE', addDays(day, 7))] },
  });
  await context.get(RemindOfCertificates).execute();
  await context.get(RemindOfCertificates).execute();
  const told = (await notices()).map(({ zh }) => zh);
  expect(told).toHaveLength(2);
  expect(told.some((text) => text.includes('2 份证书'))).toBe(true);
  expect(told.some((text) => text.includes('已于') && text.includes('CE'))).toBe(true);
});

it('what a missed run did not tell is told by the next one; each stage of each certificate is told once', async () => {
  const day = await today();
  const { id } = await aListing(context, clerk.member, {
    title: '压力容器',
    certificates: [
      certificate('制造许可', addDays(day, 26)),
      certificate('检验报告', addDays(day, 5)),
      certificate('旧证', addDays(day, -20)),
      certificate('早就过期的', addDays(day, -40)),
    ],
  });
  const remind = () => context.get(RemindOfCertificates).execute();
  await remind();
  expect((await notices()).map(({ zh }) => /“[^”]*”的“([^”]*)”/.exec(zh)![1]).sort()).toEqual(
    ['制造许可', '旧证', '检验报告'].sort(),
  );
  expect(await remind()).toBe(0);
  const renewed = [certificate('制造许可', addDays(day, 6)), certificate('检验报告', addDays(day, 400))]; // prettier-ignore
  await context.database.execute(
    sql('UPDATE listings SET certificates = $2::jsonb WHERE id = $1'),
    [id, JSON.stringify(renewed)],
  );
  await remind();
  expect(await notices()).toHaveLength(4);
});

it('that certificates were looked at by exact days until now: no stage that they had passed is told again', async () => {
  const day = await today();
  const passed = [certificate('旧证', addDays(day, -4)), certificate('旧证二', addDays(day, -20))];
  const ending = [
    certificate('检验报告', addDays(day, 4)),
    certificate('制造许可', addDays(day, 20)),
  ];
  const coming = [certificate('防爆合格证', addDays(day, 34))];
  const certificates = [...passed, ...ending, ...coming];
  const { id } = await aListing(context, clerk.member, { title: '压力容器', certificates });
  const runner = context.database.dataSource.createQueryRunner();
  const migration = new CertificateFiles1765600000000();
  await migration.down(runner);
  await migration.up(runner);
  await runner.release();
  await context.get(RemindOfCertificates).execute();
  expect(await notices()).toEqual([]);
  await context.database.execute(
    sql('UPDATE listings SET certificates = $2::jsonb WHERE id = $1'),
    [id, JSON.stringify([certificate('防爆合格证', addDays(day, 20))])],
  );
  await context.get(RemindOfCertificates).execute();
  expect(await notices()).toHaveLength(1);
});

describe('the paper of a certificate', () => {
  const pdf = {
    name: '防爆合格证.pdf',
    bytes: Buffer.from('%PDF-1.4\n1 0 obj <<>> endobj\n%%EOF'),
  };
  const read = (id: string, fileId: string, actor: MemberActor) =>
    context.get(ReadCertificateFile).execute(id, fileId, actor);
  const absent = { code: 'catalog.certificate-file-not-found' };

  it('is read by other units once a certificate of a published listing names it, and no longer when it is taken off', async () => {
    const buyer = await anActor(context, await aMember(context));
    const { id } = await aListing(context, clerk.member, { title: '防爆电机' });
    const file = await context.get(KeepCertificateFile).execute(id, pdf, clerk);
    expect((await read(id, file.id, clerk)).file.type).toBe('application/pdf');
    await expect(read(id, file.id, buyer)).rejects.toMatchObject(absent);
    const revise = async (certificates: ListingCertificate[]) => {
      const { version } = await context.get(Listings).owned(id, clerk.member.id);
      await context.get(ReviseListing).execute(id, version, { certificates }, clerk);
    };
    const named = { ...certificate('防爆合格证', null), file: { ...file, name: '换了名字.pdf' } };
    await revise([named]);
    expect((await read(id, file.id, buyer)).file.name).toBe('防爆合格证.pdf');
    const { certificates } = await context.get(Listings).owned(id, clerk.member.id);
    expect(certificates[0]!.file).toEqual(file);
    const copy = await context.get(CopyListing).execute(id, clerk);
    expect((await read(copy.id, file.id, clerk)).file.id).toBe(file.id);
    await revise([certificate('防爆合格证', null)]);
    await expect(read(id, file.id, buyer)).rejects.toMatchObject(absent);
  });

  it('is dropped by a change that does not name it, unless a version does, and counts no more once it is history', async () => {
    const { id } = await aListing(context, clerk.member, { title: '防爆电机' });
    const keep = () => context.get(KeepCertificateFile).execute(id, pdf, clerk);
    const revise = async (certificates: ListingCertificate[]) => {
      const { version } = await context.get(Listings).owned(id, clerk.member.id);
      await context.get(ReviseListing).execute(id, version, { certificates }, clerk);
    };
    const [named, loose] = [await keep(), await keep()];
    await revise([{ ...certificate('CE', null), file: named }]);
    expect((await read(id, named.id, clerk)).file.id).toBe(named.id);
    await expect(read(id, loose.id, clerk)).rejects.toMatchObject(absent);
    await revise([certificate('CE', null)]);
    expect((await read(id, named.id, clerk)).file.id).toBe(named.id);
    const papers = context.get(CertificateFiles);
    expect(await papers.count(id)).toBe(0);
    await keep();
    expect(await papers.count(id)).toBe(1);
  });

  it('is of the listing that names it, and is a PDF or a picture', async () => {
    const [one, other] = [
      await aListing(context, clerk.member, { title: '防爆电机一' }),
      await aListing(context, clerk.member, { title: '防爆电机二' }),
    ];
    const file = await context.get(KeepCertificateFile).execute(one.id, pdf, clerk);
    const given = { certificates: [{ ...certificate('CE', null), file }] };
    const { version } = await context.get(Listings).owned(other.id, clerk.member.id);
    await expect(
      context.get(ReviseListing).execute(other.id, version, given, clerk),
    ).rejects.toMatchObject(absent);
    const text = { name: '证书.txt', bytes: Buffer.from('CE') };
    await expect(
      context.get(KeepCertificateFile).execute(one.id, text, clerk),
    ).rejects.toMatchObject({ code: 'platform.file-type-refused' });
    const stranger = await anActor(context, await aMember(context));
    await expect(
      context.get(KeepCertificateFile).execute(one.id, pdf, stranger),
    ).rejects.toMatchObject({ code: 'catalog.listing-not-found' });
  });
});

it('the certificates of a unit are those that its supplies online carry, each once, and no draft’s or demand’s', async () => {
  const both = certificate('防爆合格证', '2030-01-31');
  const carry = (change: object) => aListing(context, clerk.member, change);
  await carry({ title: '电机甲', certificates: [both, certificate('CE', null)] });
  await carry({ title: '电机乙', certificates: [both] });
  await carry({ title: '电机丙', certificates: [certificate('CE', '2020-01-31')] });
  await carry({ title: '草稿', state: 'draft', certificates: [certificate('UL', null)] });
  await carry({
    ...{ title: '求购', side: 'demand', validUntil: '2099-12-31' },
    certificates: [certificate('CCC', null)],
  });
  const { items, total } = await context.get(UnitCertificates).execute(clerk.member.id);
  expect(items.map(({ name, validUntil, listings }) => [name, validUntil, listings])).toEqual([
    ['CE', null, 1],
    ['CE', '2020-01-31', 1],
    ['防爆合格证', '2030-01-31', 2],
  ]);
  expect(total).toBe(3);
});
