import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a unit wants of its own documents. */
@Entity('room_document_rules')
export class RoomDocumentRuleEntity {
  @PrimaryColumn('uuid') memberId!: string;
  @Column('boolean') releaseNeeded!: boolean;
}
