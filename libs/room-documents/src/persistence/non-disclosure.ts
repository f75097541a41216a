import { Injectable } from '@nestjs/common';
import type { DealSide } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Database, mappingConstraints, type Actor } from '@wanchang/platform';
import { roomDocumentsErrors } from '../domain/room-documents.errors';
import { WRITE_NDA } from './room-document.statements';
import { RoomNdaAcceptanceEntity } from './room-nda-acceptance.entity';
import { RoomNdaTextEntity } from './room-nda-text.entity';

/** The non-disclosure texts of both sides of a room, and who accepted which version. */
@Injectable()
export class NonDisclosure {
  constructor(private readonly database: Database) {}

  latest(roomId: string, side: DealSide): Promise<RoomNdaTextEntity | null> {
    const texts = this.database.repository(RoomNdaTextEntity);
    return texts.findOne({ where: { roomId, side }, order: { no: 'DESC' } });
  }

  /** Gives the number of the new version. @throws DomainError room-documents.nda-not-latest */
  async write(
    roomId: string,
    side: DealSide,
    text: string,
    { personId, personName }: Actor,
  ): Promise<number> {
    const raced = { room_nda_texts_pkey: () => roomDocumentsErrors('nda-not-latest') };
    const values = [roomId, side, text, personId, personName];
    const written = await mappingConstraints(raced, () => this.database.one(WRITE_NDA, values));
    return written!.no;
  }

  /** By a person for itself and on behalf of its unit; false: it had done so before. */
  async accept(
    { roomId, side, no }: Pick<RoomNdaTextEntity, 'roomId' | 'side' | 'no'>,
    { personId, personName, member }: MemberActor,
  ): Promise<boolean> {
    const acceptances = this.database.repository(RoomNdaAcceptanceEntity);
    const key = { roomId, side, no, memberId: member.id, personId };
    if (await acceptances.existsBy(key)) return false;
    await acceptances.insert({ ...key, personName });
    return true;
  }

  /** When a person accepted a version. */
  async acceptedAt(
    { roomId, side, no }: Pick<RoomNdaTextEntity, 'roomId' | 'side' | 'no'>,
    { personId, member }: MemberActor,
  ): Promise<Date | null> {
    const key = { roomId, side, no, memberId: member.id, personId };
    const found = await this.database.repository(RoomNdaAcceptanceEntity).findOneBy(key);
    return found?.at ?? null;
  }
}
