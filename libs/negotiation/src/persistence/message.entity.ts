import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DealSide } from '../domain/deal-room';
import type { SystemMessage } from '../domain/system-message';

export const MESSAGE_KINDS = ['text', 'file', 'system'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Immutable once written. */
@Entity('messages')
export class MessageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') roomId!: string;
  @Column('integer') seq!: number;
  @Column('text') kind!: MessageKind;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('text', { nullable: true }) authorName!: string | null;
  @Column('text', { nullable: true }) authorSide!: DealSide | null;
  @Column('text', { nullable: true }) body!: string | null;
  @Column('jsonb', { nullable: true }) event!: SystemMessage | null;
  @Column('text', { nullable: true }) clientId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
