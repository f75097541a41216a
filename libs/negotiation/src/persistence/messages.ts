import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, type Actor } from '@wanchang/platform';
import { IsNull } from 'typeorm';
import type { DealSide } from '../domain/deal-room';
import type { SystemMessage } from '../domain/system-message';
import { MessageEntity, type MessageKind } from './message.entity';
import {
  LATEST_MESSAGES,
  MARK_READ,
  NEXT_MESSAGES,
  NEXT_SEQ,
  ONE_MESSAGE,
  type MessageRow,
} from './message.statements';

export type { MessageRow } from './message.statements';

interface NewMessage {
  readonly roomId: string;
  readonly seq: number;
  readonly clientId: string | null;
}

/** Which messages: after a number, before one, or the latest. */
export interface MessageRange {
  readonly after?: number;
  readonly before?: number;
  readonly limit: number;
}

@Injectable()
export class Messages {
  constructor(private readonly database: Database) {}

  /** Gives the next number of the room, which thereby waits for a side (null: as before). */
  async nextSeq(roomId: string, waitingFor: DealSide | null): Promise<number> {
    const room = await this.database.one(NEXT_SEQ, [roomId, waitingFor]);
    return room!.seq;
  }

  async insertFromPerson(
    { roomId, seq, clientId }: NewMessage,
    { body, kind }: { body: string; kind: Exclude<MessageKind, 'system'> },
    actor: Actor,
    side: DealSide,
  ): Promise<string> {
    const id = newId();
    await this.messages().insert({
      ...{ id, roomId, seq, kind, body, clientId },
      ...{ authorId: actor.personId, authorName: actor.personName, authorSide: side },
    });
    return id;
  }

  async insertFromSystem(message: NewMessage, event: SystemMessage): Promise<void> {
    await this.messages().insert({ ...message, id: newId(), kind: 'system', event });
  }

  /** The message that a person (null: the product itself) sent under an id of the sender's own. */
  async sentAs(roomId: string, authorId: string | null, clientId: string): Promise<string | null> {
    const message = await this.messages().findOne({
      select: { id: true },
      where: { roomId, authorId: authorId ?? IsNull(), clientId },
    });
    return message?.id ?? null;
  }

  async markRead(roomId: string, personId: string, seq: number): Promise<void> {
    await this.database.execute(MARK_READ, [roomId, personId, seq]);
  }

  /** In the order of the conversation. */
  page(roomId: string, { after, before, limit }: MessageRange): Promise<MessageRow[]> {
    const statement = after === undefined ? LATEST_MESSAGES : NEXT_MESSAGES;
    return this.database.query(statement, [roomId, after ?? 0, before ?? MAX_SEQ, limit]);
  }

  one(id: string): Promise<MessageRow | null> {
    return this.database.one(ONE_MESSAGE, [id]);
  }

  private messages() {
    return this.database.repository(MessageEntity);
  }
}

const MAX_SEQ = 2 ** 31 - 1;
