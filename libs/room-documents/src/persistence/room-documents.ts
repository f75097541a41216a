import { Injectable } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Database, mappingConstraints, type Actor } from '@wanchang/platform';
import type { MemberActor } from '@wanchang/membership';
import { LIMITS, type Access, type ReadKind, type VersionState } from '../domain/room-document';
import { roomDocumentsErrors } from '../domain/room-documents.errors';
import { RoomDocumentEntity } from './room-document.entity';
import { RoomDocumentReadEntity } from './room-document-read.entity';
import { RoomDocumentRuleEntity } from './room-document-rule.entity';
import {
  CHANGE_ACCESS,
  DECIDE_VERSION,
  ENDED_VIEWS,
  LATEST_VERSION,
  LOCK_DOCUMENT,
  READABLE_VERSION,
  READABLE_VIEW,
  type OwnDocument,
  type ReadableRow,
} from './room-document.statements';
import { RoomDocumentVersionEntity } from './room-document-version.entity';

export type NewDocument = Omit<RoomDocumentEntity, 'id' | 'version' | 'createdAt'>;

export interface NewVersion {
  readonly fileId: string;
  readonly pages: number | null;
  readonly state: VersionState;
}

/** Documents of rooms, their versions, and who opened them. */
@Injectable()
export class RoomDocuments {
  constructor(private readonly database: Database) {}

  async insert(document: NewDocument): Promise<string> {
    const id = newId();
    await this.database.repository(RoomDocumentEntity).insert({ id, ...document });
    return id;
  }

  /** @throws DomainError room-documents.document-not-found for what belongs to another unit */
  async assertOwn(roomId: string, id: string, ownerMemberId: string): Promise<void> {
    const documents = this.database.repository(RoomDocumentEntity);
    if (!(await documents.existsBy({ id, roomId, ownerMemberId })))
      throw roomDocumentsErrors('document-not-found');
  }

  countOf(roomId: string, ownerMemberId: string): Promise<number> {
    return this.database.repository(RoomDocumentEntity).countBy({ roomId, ownerMemberId });
  }

  /** For its own unit, until the transaction ends. @throws DomainError room-documents.document-not-found */
  async lock(roomId: string, id: string, memberId: string): Promise<OwnDocument> {
    const document = await this.database.one(LOCK_DOCUMENT, [roomId, id, memberId]);
    if (!document) throw roomDocumentsErrors('document-not-found');
    return document;
  }

  /** Whether all that was not refused can be marked, and the newest number. */
  async latest(id: string): Promise<{ no: number; markable: boolean }> {
    return (await this.database.one(LATEST_VERSION, [id]))!;
  }

  async addVersion(
    documentId: string,
    no: number,
    version: NewVersion,
    { personId, personName }: Actor,
  ): Promise<void> {
    const row = { documentId, no, ...version, personId, personName };
    await this.database.repository(RoomDocumentVersionEntity).insert(row);
  }

  /** @throws DomainError room-documents.document-changed for rights that a colleague has changed since */
  async changeAccess(
    id: string,
    { title, right, confidential }: Access,
    version: number,
  ): Promise<void> {
    const values = [id, title, right, confidential, version];
    if ((await this.database.execute(CHANGE_ACCESS, values)) === 0)
      throw roomDocumentsErrors('document-changed');
  }

  /** @throws DomainError room-documents.not-waiting, .own-version */
  async decide(
    documentId: string,
    no: number,
    decision: { state: VersionState; comment: string | null },
    { personId, personName }: Actor,
  ): Promise<void> {
    const own = { room_document_versions_own_check: () => roomDocumentsErrors('own-version') };
    const values = [documentId, no, personId, personName, decision.state, decision.comment];
    const decided = await mappingConstraints(own, () =>
      this.database.execute(DECIDE_VERSION, values),
    );
    if (decided === 0) throw roomDocumentsErrors('not-waiting');
  }

  /** @throws DomainError room-documents.document-not-found for what the unit may not even know of */
  async readable(
    roomId: string,
    id: string,
    no: number,
    { personId, member }: MemberActor,
  ): Promise<ReadableRow> {
    const values = [member.id, personId, roomId, id, no];
    const row = await this.database.one(READABLE_VERSION, values);
    if (!row) throw roomDocumentsErrors('document-not-found');
    return row;
  }

  /** @throws DomainError room-documents.view-not-found */
  async readableView(roomId: string, viewId: string, { personId, member }: MemberActor) {
    const row = await this.database.one(READABLE_VIEW, [member.id, personId, roomId, viewId]);
    if (!row) throw roomDocumentsErrors('view-not-found');
    return row;
  }

  /** Puts on record who opens what, by the clock that the copy is marked with. */
  async addRead(
    { documentId, no, now }: ReadableRow,
    read: { id: string; kind: ReadKind; copyType: string | null },
    { personId, personName, member }: MemberActor,
  ): Promise<Date | null> {
    const ended = new Date(now.getTime() + LIMITS.viewHours * 3_600_000);
    const endsAt = read.kind === 'view' ? ended : null;
    const row = { ...read, documentId, no, personId, personName, memberId: member.id };
    await this.database.repository(RoomDocumentReadEntity).insert({ ...row, at: now, endsAt });
    return endsAt;
  }

  async endedViews(days: number): Promise<string[]> {
    return (await this.database.query(ENDED_VIEWS, [days])).map(({ id }) => id);
  }

  async releaseNeeded(memberId: string): Promise<boolean> {
    const rules = this.database.repository(RoomDocumentRuleEntity);
    return (await rules.findOneBy({ memberId }))?.releaseNeeded ?? false;
  }

  async setReleaseNeeded(memberId: string, releaseNeeded: boolean): Promise<void> {
    const rules = this.database.repository(RoomDocumentRuleEntity);
    await rules.upsert({ memberId, releaseNeeded }, ['memberId']);
  }
}
