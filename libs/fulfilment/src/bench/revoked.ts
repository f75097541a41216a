import { Module, type INestApplicationContext } from '@nestjs/common';
import { ManageColleagues, Sessions } from '@wanchang/identity';
import { newId } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import {
  column,
  createApi,
  Database,
  defineStatement,
  PlatformModule,
  SESSION_COOKIE,
  signedIn,
} from '@wanchang/platform';
import { PlatformHttpModule } from '@wanchang/platform/http';
import { ChangeDocumentAccess, OpenDocument, ProvideDocument } from '@wanchang/room-documents';
import { RoomDocumentsHttpModule } from '@wanchang/room-documents/http';
import sharp from 'sharp';
import { openRoom } from './deals';
import { aLongPaper } from './documents';
import { makeUnit } from './units';

const own = [signedIn] as const;

@Module({
  imports: [
    PlatformModule,
    PlatformHttpModule.with({
      ...{ live: own, audit: own, jobs: own, mails: own, mailSecrets: own, metrics: own },
    }),
    RoomDocumentsHttpModule,
  ],
})
class RevokedModule {}

const SUSPEND = defineStatement(
  'fulfilment.bench-suspend',
  { id: column.uuid },
  `UPDATE members SET standing = 'suspended' WHERE id = $1 RETURNING id`,
);

interface Scene {
  readonly app: INestApplicationContext;
  readonly seller: MemberActor;
  readonly reader: MemberActor;
  readonly administrator: MemberActor;
  readonly roomId: string;
  readonly documents: readonly string[];
}

/** Each way in which a right ends, by which the next request is to be refused. */
const ENDS: readonly ((scene: Scene) => Promise<unknown>)[] = [
  async ({ app, seller, roomId, documents }) => {
    const access = { title: '示例', right: 'none', confidential: false, version: 1 } as const;
    for (const id of documents)
      await app.get(ChangeDocumentAccess, { strict: false }).execute(roomId, id, access, seller);
  },
  ({ app, reader, administrator }) =>
    app
      .get(ManageColleagues, { strict: false })
      .remove(reader.member.id, reader.personId, administrator),
  ({ app, reader }) => app.get(Database).one(SUSPEND, [reader.member.id]),
];

/**
 * A document is open at a person: the copy, a range of it, the thumbnail of a picture and the original are asked for again the
 * moment after the right has ended in each of three ways. How many of these requests were still answered.
 */
export async function measureRevoked(rounds: number) {
  const app = await createApi(RevokedModule);
  await app.listen(0, '127.0.0.1');
  const sum = { rounds, ways: ENDS.length, before: 0, requests: 0, leaked: 0 };
  try {
    const address = await app.getUrl();
    for (let round = 0; round < rounds; round += 1)
      for (const [at, end] of ENDS.entries()) {
        const scene = await aScene(app, 900_100 + 2 * (round * ENDS.length + at));
        const ask = await requestsOf(scene, address);
        sum.before += (await ask()).filter((status) => status < 300).length;
        await end(scene);
        const after = await ask();
        sum.requests += after.length;
        sum.leaked += after.filter((status) => status < 400).length;
      }
  } finally {
    await app.close();
  }
  return sum;
}

async function aScene(app: INestApplicationContext, serial: number): Promise<Scene> {
  const [seller] = await makeUnit(app, serial, 1);
  const [administrator, reader] = await makeUnit(app, serial + 1, 2);
  const roomId = await openRoom(app, { seller: seller!, buyer: administrator! });
  const picture = { width: 800, height: 400, channels: 3, background: '#345' } as const;
  const uploads = [
    { name: '示例.pdf', bytes: await aLongPaper(1) },
    { name: '示例.png', bytes: await sharp({ create: picture }).png().toBuffer() },
  ];
  const access = { title: '示例', right: 'download', confidential: false } as const;
  const documents: string[] = [];
  for (const upload of uploads)
    documents.push(
      await app.get(ProvideDocument, { strict: false }).first(roomId, upload, access, seller!),
    );
  return {
    app,
    seller: seller!,
    reader: reader!,
    administrator: administrator!,
    roomId,
    documents,
  };
}

/** The statuses of one request for each of what is open. */
async function requestsOf({ app, reader, roomId, documents }: Scene, address: string) {
  const [paper, picture] = documents;
  const opened = app.get(OpenDocument, { strict: false });
  const { viewId } = await opened.view(roomId, paper!, 1, reader);
  const secret = await app
    .get(Sessions, { strict: false })
    .open(reader.personId, `bench ${newId()}`);
  const base = `${address}/api/v1/deal-rooms/${roomId}`;
  const range = { range: 'bytes=0-3' };
  const asked: readonly [string, Record<string, string>?][] = [
    [`/document-views/${viewId}`],
    [`/document-views/${viewId}`, range],
    [`/documents/${picture}/versions/1/thumbnail`],
    [`/documents/${picture}/versions/1/thumbnail`, range],
    [`/documents/${paper}/versions/1/original`],
  ];
  return () =>
    Promise.all(
      asked.map(async ([path, headers = {}]) => {
        const cookie = `${SESSION_COOKIE}=${secret}`;
        const answer = await fetch(base + path, { headers: { cookie, ...headers } });
        await answer.arrayBuffer();
        return answer.status;
      }),
    );
}
