import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which notice of an audience a person has read. */
@Entity('notice_reads')
export class NoticeReadEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') audience!: string;
  @Column('bigint') upTo!: string;
}
