import { ManageColleagues } from '@wanchang/identity';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { readPdf } from '@wanchang/documents/testing';
import { aDealRoom, type TestRoom } from '@wanchang/negotiation/testing';
import { Files } from '@wanchang/platform';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { RoomDocumentsHttpModule } from '@wanchang/room-documents/http';
import { aPdf } from '@wanchang/room-documents/testing';
import sharp from 'sharp';

interface Version {
  readonly no: number;
  readonly state: string;
  readonly mayDecide: boolean;
  readonly pages: number | null;
}
interface Document {
  readonly id: string;
  readonly title: string;
  readonly right: string;
  readonly version: number;
  readonly opened: number | null;
  readonly versions: Version[];
}
interface Documents {
  readonly items: Document[];
  readonly otherNda: { no: number; text: string; acceptedAt: string | null } | null;
  readonly maySetRelease: boolean;
}

let api: TestApi;
let pdf: Buffer;
beforeAll(async () => {
  api = await createTestApi({ imports: [RoomDocumentsHttpModule] }, { readsActors: true });
  pdf = await aPdf(2);
});
afterAll(() => api?.close());

/** The seller provides, the buyer reads. */
interface Scene {
  readonly room: TestRoom;
  readonly at: string;
  readonly owner: Client;
  readonly reader: Client;
}

async function aScene(): Promise<Scene> {
  const room = await aDealRoom({ ...inside(api), database: api.database });
  const owner = await aClient(api, room.seller.member, { name: '王销售' });
  const reader = await aClient(api, room.buyer.member, { name: '李采购' });
  return { room, at: `/deal-rooms/${room.id}`, owner, reader };
}

const file = (bytes: Buffer, name = '技术协议.pdf') => ({ name, bytes });

async function add(
  { at, owner }: Scene,
  right: string,
  { confidential = 'false', title = '技术协议', by = owner, paper = file(pdf) } = {},
) {
  return by.upload<Documents & { code?: string }>(`${at}/documents`, paper, {
    ...{ title, right, confidential },
  });
}

async function aDocument(scene: Scene, right: string, more: object = {}): Promise<Document> {
  const { status, body } = await add(scene, right, more);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.items[0]!;
}

const list = ({ at }: Scene, who: Client) => who.ask<Documents>('GET', `${at}/documents`);
const open = ({ at }: Scene, who: Client, id: string, no = 1) =>
  who.ask<{ viewId: string }>('POST', `${at}/documents/${id}/views`, { no });
const openRefused = ({ at }: Scene, who: Client, id: string, no = 1) =>
  who.refusal('POST', `${at}/documents/${id}/views`, { no });
const copyPath = ({ at }: Scene, viewId: string) => `${at}/document-views/${viewId}`;
const originalPath = ({ at }: Scene, id: string) => `${at}/documents/${id}/versions/1/original`;
/** As it is kept beside the picture once it was drawn. */
async function keptThumbnail({ id }: Document): Promise<Buffer> {
  const [row] = await api.database.query<{ fileId: string }>(
    sql(`SELECT file_id AS "fileId" FROM room_document_versions WHERE document_id = $1`),
    [id],
  );
  return inside(api).get(Files).derivedBytes(row!.fileId, 'thumbnail');
}

const setAccess = ({ at, owner }: Scene, { id, title, version }: Document, right: string) =>
  owner.ask<Documents>('PUT', `${at}/documents/${id}/access`, {
    ...{ title, right, confidential: false, version },
  });

describe('what the other side may do with a document', () => {
  it('is nothing: it does not know of it', async () => {
    const scene = await aScene();
    const { id } = await aDocument(scene, 'none');
    expect((await list(scene, scene.reader)).items).toEqual([]);
    expect(await openRefused(scene, scene.reader, id)).toBe('room-documents.document-not-found');
    expect((await scene.reader.read(originalPath(scene, id))).status).toBe(404);
    const stranger = await aClient(api, (await aScene()).room.buyer.member);
    expect(await openRefused(scene, stranger, id)).toBe('negotiation.deal-room-not-found');
  });

  it('is to view a copy marked with reader, unit and time, whole or by ranges, and not the original', async () => {
    const scene = await aScene();
    const { id } = await aDocument(scene, 'view');
    const { viewId } = await open(scene, scene.reader, id);
    const whole = await scene.reader.read(copyPath(scene, viewId));
    expect(whole.status).toBe(200);
    expect(whole.headers.get('cache-control')).toBe('private, no-store');
    expect(whole.headers.get('content-disposition')).toMatch(/^inline/);
    const bytes = Buffer.from(await whole.arrayBuffer());
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(2);
    for (const page of pages)
      expect(page).toMatch(/铸钢闸阀技术协议.*李采购|李采购.*铸钢闸阀技术协议/);
    const part = await scene.reader.read(copyPath(scene, viewId), { range: 'bytes=5-9' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 5-9/${bytes.length}`);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(5, 10));
    const original = await scene.reader.read(originalPath(scene, id));
    expect(original.status).toBe(403);
    const colleague = await aClient(api, scene.room.buyer.member);
    expect((await colleague.read(copyPath(scene, viewId))).status).toBe(404);
  });

  it('is to download the original, byte for byte', async () => {
    const scene = await aScene();
    const { id } = await aDocument(scene, 'download');
    await open(scene, scene.reader, id);
    const original = await scene.reader.read(originalPath(scene, id));
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await original.arrayBuffer()).equals(pdf)).toBe(true);
  });

  it('is read by its own side in a log of who opened what, and by nobody else', async () => {
    const scene = await aScene();
    const { id } = await aDocument(scene, 'download');
    await open(scene, scene.reader, id);
    await scene.reader.read(originalPath(scene, id));
    const log = `${scene.at}/documents/${id}/reads`;
    const { items } = await scene.owner.ask<{ items: object[] }>('GET', log);
    expect(items).toMatchObject([
      { kind: 'download', personName: '李采购', no: 1, own: false },
      { kind: 'view', personName: '李采购', no: 1, own: false },
    ]);
    expect((await list(scene, scene.owner)).items[0]).toMatchObject({ opened: 2 });
    expect((await list(scene, scene.reader)).items[0]).toMatchObject({ opened: null });
    expect(await scene.reader.refusal('GET', log)).toBe('room-documents.document-not-found');
  });

  it('is changed by its own side alone, and not over a change that was not seen', async () => {
    const scene = await aScene();
    const document = await aDocument(scene, 'view');
    const body = { title: '新名', right: 'download', confidential: false, version: 1 };
    const path = `${scene.at}/documents/${document.id}/access`;
    expect(await scene.reader.refusal('PUT', path, body)).toBe('room-documents.document-not-found');
    await setAccess(scene, document, 'download');
    expect(await scene.owner.refusal('PUT', path, body)).toBe('room-documents.document-changed');
  });
});

const aPicture = () =>
  sharp({ create: { width: 800, height: 400, channels: 3, background: '#345' } })
    .png()
    .toBuffer();

describe('R12.3 what ended holds at the next request, also of a range of a copy that is open', () => {
  const cases: [string, (scene: Scene, document: Document) => Promise<unknown>, number][] = [
    ['a revoked right', (scene, document) => setAccess(scene, document, 'none'), 404],
    [
      'an ended affiliation',
      ({ room, reader }) =>
        api.database.transaction(() =>
          inside(api)
            .get(ManageColleagues)
            .remove(room.buyer.member.id, reader.personId!, room.buyer),
        ),
      403,
    ],
    [
      'a suspended unit',
      ({ room }) =>
        api.database.execute(sql(`UPDATE members SET standing = 'suspended' WHERE id = $1`), [
          room.buyer.member.id,
        ]),
      403,
    ],
  ];

  it.each(cases)('%s', async (_, end, status) => {
    const scene = await aScene();
    await aClient(api, scene.room.buyer.member, { role: 'administrator' });
    const document = await aDocument(scene, 'download');
    const { viewId } = await open(scene, scene.reader, document.id);
    const path = copyPath(scene, viewId);
    const range = { range: 'bytes=0-9' };
    expect((await scene.reader.read(path, range)).status).toBe(206);
    await end(scene, document);
    const answers = await Promise.all([
      scene.reader.read(path),
      scene.reader.read(path, range),
      scene.reader.read(originalPath(scene, document.id)),
      scene.reader.read(`${scene.at}/documents/${document.id}/reads`),
    ]);
    expect(answers.slice(0, 3).map((answer) => answer.status)).toEqual([status, status, status]);
    for (const answer of answers)
      expect(Buffer.from(await answer.arrayBuffer()).includes('%PDF')).toBe(false);
  });

  it.each(cases)('%s, of a thumbnail', async (_, end, status) => {
    const scene = await aScene();
    await aClient(api, scene.room.buyer.member, { role: 'administrator' });
    const paper = file(await aPicture(), '外观.png');
    const document = await aDocument(scene, 'view', { paper });
    const path = `${scene.at}/documents/${document.id}/versions/1/thumbnail`;
    const range = { range: 'bytes=0-3' };
    const small = await scene.reader.read(path);
    const drawn = Buffer.from(await small.arrayBuffer());
    const { width, height } = await sharp(drawn).metadata();
    expect(await keptThumbnail(document)).toEqual(drawn);
    expect([small.status, width, height]).toEqual([200, 120, 60]);
    expect((await scene.reader.read(path, range)).status).toBe(206);
    await end(scene, document);
    for (const headers of [undefined, range]) {
      const answer = await scene.reader.read(path, headers);
      expect([answer.status, (await answer.text()).includes('RIFF')]).toEqual([status, false]);
    }
  });

  it('a view that is over', async () => {
    const scene = await aScene();
    const { id } = await aDocument(scene, 'view');
    const { viewId } = await open(scene, scene.reader, id);
    await api.database.execute(sql(`ALTER TABLE room_document_reads DISABLE TRIGGER USER`));
    await api.database.execute(
      sql(`UPDATE room_document_reads SET ends_at = now() - interval '1 second' WHERE id = $1`),
      [viewId],
    );
    await api.database.execute(sql(`ALTER TABLE room_document_reads ENABLE TRIGGER USER`));
    expect((await scene.reader.read(copyPath(scene, viewId))).status).toBe(404);
  });
});

describe('a non-disclosure text', () => {
  const write = ({ at, owner }: Scene, text: string) =>
    owner.ask('POST', `${at}/non-disclosure`, { text });
  const accept = (scene: Scene, who: Client, no: number) =>
    who.ask<Documents>('POST', `${scene.at}/non-disclosure/accept`, { no });

  it('is accepted by each reader before the first protected document opens, and again when it changed', async () => {
    const scene = await aScene();
    const missing = await add(scene, 'view', { confidential: 'true' });
    expect(missing.body.code).toBe('room-documents.nda-missing');
    await write(scene, '不得向第三方披露。');
    const { id } = await aDocument(scene, 'download', { confidential: 'true' });
    const refused = 'room-documents.nda-not-accepted';
    expect(await openRefused(scene, scene.reader, id)).toBe(refused);
    expect((await scene.reader.read(originalPath(scene, id))).status).toBe(403);
    const { id: picture } = await aDocument(scene, 'view', {
      ...{ confidential: 'true', paper: file(await aPicture(), '外观.png') },
    });
    const thumbnail = `${scene.at}/documents/${picture}/versions/1/thumbnail`;
    expect((await scene.reader.read(thumbnail)).status).toBe(403);
    const { otherNda } = await accept(scene, scene.reader, 1);
    expect(otherNda).toMatchObject({ no: 1, text: '不得向第三方披露。' });
    const { viewId } = await open(scene, scene.reader, id);
    const colleague = await aClient(api, scene.room.buyer.member);
    expect(await openRefused(scene, colleague, id)).toBe(refused);
    await write(scene, '不得向第三方披露，为期三年。');
    expect((await scene.reader.read(copyPath(scene, viewId))).status).toBe(403);
    expect(await scene.reader.refusal('POST', `${scene.at}/non-disclosure/accept`, { no: 1 })).toBe(
      'room-documents.nda-not-latest',
    );
    await accept(scene, scene.reader, 2);
    await accept(scene, scene.reader, 2);
    expect((await scene.reader.read(copyPath(scene, viewId))).status).toBe(200);
    expect((await open(scene, scene.owner, id)).viewId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('that the other side does not have cannot be accepted', async () => {
    const scene = await aScene();
    expect(await scene.reader.refusal('POST', `${scene.at}/non-disclosure/accept`, { no: 1 })).toBe(
      'room-documents.nda-not-found',
    );
  });
});

describe('a document of a unit that wants each version released', () => {
  it('waits inside the unit for a colleague, and the version before stays with the other side', async () => {
    const scene = await aScene();
    const { owner, reader, at, room } = scene;
    const first = await aDocument(scene, 'view');
    const administrator = await aClient(api, room.seller.member, { role: 'administrator' });
    const rule = { releaseNeeded: true };
    expect(await owner.refusal('PUT', '/my-unit/document-release', rule)).toBe(
      'platform.not-allowed',
    );
    await administrator.ask('PUT', '/my-unit/document-release', rule);
    await owner.upload(`${at}/documents/${first.id}/versions`, file(await aPdf(3)));
    const second = await aDocument(scene, 'view', { title: '报价说明' });
    const seen = await list(scene, reader);
    expect(seen.items).toMatchObject([{ title: '技术协议', versions: [{ no: 1 }] }]);
    expect(seen.items[0]!.versions).toHaveLength(1);
    expect(await openRefused(scene, reader, first.id, 2)).toBe('room-documents.document-not-found');
    const waiting = (who: Client) =>
      who.ask<{ items: { title: string; mayDecide: boolean }[] }>(
        ...(['GET', '/my-unit/document-releases'] as const),
      );
    expect((await waiting(administrator)).items).toMatchObject([
      { title: '技术协议', no: 2, mayDecide: true },
      { title: '报价说明', no: 1, mayDecide: true },
    ]);
    expect((await waiting(owner)).items).toMatchObject([
      { mayDecide: false },
      { mayDecide: false },
    ]);
    expect((await waiting(reader)).items).toEqual([]);
    const decide = `${at}/documents/${first.id}/decide`;
    const release = { no: 2, release: true };
    expect(await owner.refusal('POST', decide, release)).toBe('room-documents.own-version');
    expect(await reader.refusal('POST', decide, release)).toBe('room-documents.document-not-found');
    const { items } = await list(scene, administrator);
    expect(items.flatMap(({ versions }) => versions.map(({ mayDecide }) => mayDecide))).toEqual([
      ...[true, true, false],
    ]);
    await administrator.ask('POST', decide, release);
    expect(await administrator.refusal('POST', decide, release)).toBe('room-documents.not-waiting');
    await administrator.ask('POST', `${at}/documents/${second.id}/decide`, {
      ...{ no: 1, release: false, comment: '价格未定' },
    });
    const after = await list(scene, reader);
    expect(after.items).toHaveLength(1);
    expect(after.items[0]!.versions.map(({ no }) => no)).toEqual([2, 1]);
    expect((await list(scene, owner)).items[0]!.versions[0]).toMatchObject({
      ...{ state: 'refused', comment: '价格未定' },
    });
  });

  it('is released once, however many decide at once', async () => {
    const scene = await aScene();
    const decider = () => aClient(api, scene.room.seller.member, { role: 'administrator' });
    const people = await Promise.all(Array.from({ length: 6 }, decider));
    await people[0]!.ask('PUT', '/my-unit/document-release', { releaseNeeded: true });
    const { id } = await aDocument(scene, 'view');
    const path = `${scene.at}/documents/${id}/decide`;
    const answers = await Promise.all(
      people.map((each, at) => each.send('POST', path, { no: 1, release: at % 2 === 0 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });
});

describe('bad input', () => {
  it('is refused with what to do, and nothing of it stays', async () => {
    const scene = await aScene();
    const csv = file(Buffer.from('品名,数量\n闸阀,10\n'), '清单.csv');
    const refused: [string, string, { paper: { name: string; bytes: Buffer }; title?: string }][] =
      [
        ['pdf-encrypted', 'view', { paper: file(await aPdf(1, '密', 'secret')) }],
        ['pdf-unreadable', 'view', { paper: file(Buffer.from('%PDF-1.7\nbroken')) }],
        ['view-impossible', 'view', { paper: csv }],
        ['access-invalid', 'all', { paper: csv }],
        ['access-invalid', 'view', { paper: csv, title: '名'.repeat(101) }],
      ];
    for (const [code, right, more] of refused)
      expect((await add(scene, right, more)).body.code).toBe(`room-documents.${code}`);
    const program = file(Buffer.from('MZ\x90\x00\x03'.padEnd(200, '\0'), 'latin1'), '说明.pdf');
    expect((await add(scene, 'view', { paper: program })).body.code).toBe(
      'platform.file-type-refused',
    );
    expect((await list(scene, scene.owner)).items).toEqual([]);
    const table = await aDocument(scene, 'download', { paper: csv });
    expect(table.versions[0]).toMatchObject({ pages: null });
    expect(
      await scene.owner.refusal('PUT', `${scene.at}/documents/${table.id}/access`, {
        ...{ title: '清单', right: 'view', confidential: false, version: 1 },
      }),
    ).toBe('room-documents.view-impossible');
    expect(await openRefused(scene, scene.reader, table.id)).toBe('room-documents.view-impossible');
  });

  it('R12.3 nothing is added while the other unit has no access, and a right can still be taken', async () => {
    const scene = await aScene();
    const document = await aDocument(scene, 'view');
    await api.database.execute(sql(`UPDATE members SET standing = 'suspended' WHERE id = $1`), [
      scene.room.buyer.member.id,
    ]);
    expect((await add(scene, 'view')).body.code).toBe('negotiation.counterpart-not-active');
    expect((await setAccess(scene, document, 'none')).items[0]).toMatchObject({ right: 'none' });
  });
});
