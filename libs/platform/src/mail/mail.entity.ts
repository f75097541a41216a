import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mails')
export class MailEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') recipient!: string;
  @Column('text') subject!: string;
  @Column('text') body!: string;
  @Column('text') state!: 'waiting' | 'sent' | 'failed';
  @Column('text', { nullable: true }) secret!: string | null;
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
}
