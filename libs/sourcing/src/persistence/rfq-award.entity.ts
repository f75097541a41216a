import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AwardedLine } from '../domain/award';

/** What one supplier won, and the agreement that it became. */
@Entity('rfq_awards')
export class RfqAwardEntity {
  @PrimaryColumn('uuid') invitationId!: string;
  @Column('smallint') quoteNo!: number;
  @Column('jsonb') lines!: readonly AwardedLine[];
  @Column('numeric', { precision: 17, scale: 2 }) total!: string;
  @Column('text') currency!: string;
  @Column('uuid') dealRoomId!: string;
  @Column('uuid') agreementId!: string;
  @Column('timestamptz') awardedAt!: Date;
}
