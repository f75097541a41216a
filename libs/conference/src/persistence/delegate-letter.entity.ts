import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DelegateLetterKind } from '../domain/delegate';

/** The letter of a kind that is in force for a delegate. */
@Entity('conference_delegate_letters')
export class DelegateLetterEntity {
  @PrimaryColumn('uuid') delegateId!: string;
  @PrimaryColumn('text') kind!: DelegateLetterKind;
  @Column('uuid') documentId!: string;
  /** SHA-256 of what it says, in hexadecimal. */
  @Column('text') says!: string;
}
