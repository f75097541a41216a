import type { INestApplicationContext } from '@nestjs/common';
import { ManageColleagues, Sessions } from '@wanchang/identity';
import { DomainError } from '@wanchang/kernel';
import { activeMember, ChangeStanding, type MemberActor } from '@wanchang/membership';
import { ActorResolver, assertAllowed } from '@wanchang/platform';
import {
  ChangeDocumentAccess,
  OpenDocument,
  ProvideDocument,
  ReadMarkedCopy,
  ReadThumbnail,
} from '@wanchang/room-documents';
import sharp from 'sharp';
import { openRoom } from './deals';
import { aLongPaper } from './documents';
import { makeUnit } from './units';

interface Scene {
  readonly app: INestApplicationContext;
  readonly seller: MemberActor;
  readonly administrator: MemberActor;
  readonly reader: MemberActor;
  readonly roomId: string;
  readonly paper: string;
  readonly picture: string;
}

/** Each way in which a right ends; the next request is to be refused. */
const ENDS: readonly ((scene: Scene) => Promise<unknown>)[] = [
  async ({ app, seller, roomId, paper, picture }) => {
    const access = { title: '示例', right: 'none', confidential: false } as const;
    const change = app.get(ChangeDocumentAccess, { strict: false });
    for (const id of [paper, picture])
      await change.execute(roomId, id, { ...access, version: 1 }, seller);
  },
  ({ app, reader, administrator }) =>
    app
      .get(ManageColleagues, { strict: false })
      .remove(reader.member.id, reader.personId, administrator),
  ({ app, reader: { member } }) =>
    app
      .get(ChangeStanding, { strict: false })
      .execute({ memberId: member.id, decision: 'suspend', reason: '测速', version: null }, null),
];

/**
 * A document is open at a person. Its copy, the thumbnail of a picture and the original are asked for with the session of
 * before, the moment after the right has ended in each of three ways: how many were still answered. A range of a copy is cut
 * from what the same read answers.
 */
export async function measureRevoked(app: INestApplicationContext, rounds: number) {
  const sum = { rounds, ways: ENDS.length, requests: 0, before: 0, leaked: 0 };
  for (let round = 0; round < rounds; round += 1)
    for (const [at, end] of ENDS.entries()) {
      const scene = await aScene(app, 900_100 + 2 * (round * ENDS.length + at));
      const asks = await requestsOf(scene);
      sum.requests += asks.length;
      sum.before += await answered(asks);
      await end(scene);
      sum.leaked += await answered(asks);
    }
  return sum;
}

async function answered(asks: readonly (() => Promise<unknown>)[]): Promise<number> {
  let count = 0;
  for (const ask of asks) {
    try {
      await ask();
      count += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return count;
}

async function aScene(app: INestApplicationContext, serial: number): Promise<Scene> {
  const [seller] = await makeUnit(app, serial, 1);
  const [administrator, reader] = await makeUnit(app, serial + 1, 2);
  const roomId = await openRoom(app, { seller: seller!, buyer: administrator! });
  const size = { width: 800, height: 400, channels: 3, background: '#345' } as const;
  const drawn = await sharp({ create: size }).png().toBuffer();
  const access = { title: '示例', right: 'download', confidential: false } as const;
  const add = (name: string, bytes: Buffer) =>
    app.get(ProvideDocument, { strict: false }).first(roomId, { name, bytes }, access, seller!);
  const paper = await add('示例.pdf', await aLongPaper(1));
  const picture = await add('示例.png', drawn);
  return {
    ...{ app, roomId, paper, picture },
    ...{ seller: seller!, administrator: administrator!, reader: reader! },
  };
}

/** One request for each of what is open, each of which asks again who makes it, as the gate of the api does. */
async function requestsOf({ app, reader, roomId, paper, picture }: Scene) {
  const secret = await app.get(Sessions, { strict: false }).open(reader.personId, 'bench');
  const open = app.get(OpenDocument, { strict: false });
  const { viewId } = await open.view(roomId, paper, 1, reader);
  const copies = app.get(ReadMarkedCopy, { strict: false });
  const thumbnails = app.get(ReadThumbnail, { strict: false });
  const by = (read: (actor: MemberActor) => Promise<unknown>) => async () => {
    const resolver = app.get(ActorResolver, { strict: false });
    const actor = await resolver.resolve({ kind: 'session', secret });
    assertAllowed([activeMember], actor);
    return read(actor as MemberActor);
  };
  return [
    by((actor) => copies.execute(roomId, viewId, actor)),
    by((actor) => thumbnails.execute(roomId, picture, 1, actor)),
    by((actor) => open.original(roomId, paper, 1, actor)),
  ];
}
