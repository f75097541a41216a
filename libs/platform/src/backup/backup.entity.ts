import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One night's backup, or why there is none. */
@Entity('backups')
export class BackupEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Its name in the folder of backups; null where none was made. */
  @Column('text', { nullable: true }) file!: string | null;
  /** The moment that its rows are of. */
  @Column('timestamptz', { nullable: true }) takenAt!: Date | null;
  @Column('bigint', { nullable: true }) bytes!: string | null;
  @Column('bigint', { nullable: true }) rows!: string | null;
  @Column('integer', { nullable: true }) files!: number | null;
  @Column('boolean') encrypted!: boolean;
  /** When it had been restored into a throw-away database. */
  @Column('timestamptz', { nullable: true }) provenAt!: Date | null;
  /** Why there is none, or why it could not be restored. */
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
