import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RfqContent } from '../domain/rfq';

/** A request as it was sent, or amended. */
@Entity('rfq_versions')
export class RfqVersionEntity {
  @PrimaryColumn('uuid') rfqId!: string;
  @PrimaryColumn('smallint') version!: number;
  @Column('jsonb') content!: RfqContent;
  @Column('timestamptz') deadline!: Date;
  @Column('text') summary!: string;
  @Column('timestamptz') createdAt!: Date;
}
