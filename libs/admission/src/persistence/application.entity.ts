import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Application, ApplicationFile } from '../domain/application';
import type { ApplicationState } from '../domain/application.states';

@Entity('applications')
export class ApplicationEntity implements Application {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: ApplicationState;
  @Column('jsonb') file!: ApplicationFile;
  @Column({ type: 'text', nullable: true, insert: false, update: false }) kind!: string | null;
  @Column({ type: 'text', nullable: true, insert: false, update: false }) nameZh!: string | null;
  @Column({ type: 'text', nullable: true, insert: false, update: false }) creditCode!:
    string | null;
  @Column('uuid') createdBy!: string;
  @Column('integer', { nullable: true }) charterVersion!: number | null;
  @Column('timestamptz', { nullable: true }) charterAcceptedAt!: Date | null;
  @Column('uuid', { nullable: true }) charterAcceptedBy!: string | null;
  @Column('date', { nullable: true }) receivedOn!: DateString | null;
  @Column('date', { nullable: true }) inspectionDueOn!: DateString | null;
  @Column('boolean') dueProvisional!: boolean;
  @Column('uuid', { nullable: true }) memberId!: string | null;
  /** Opens the application to a colleague who has the link. */
  @Column('text', { nullable: true }) joinCode!: string | null;
  /** The day on which the secretariat was last told that its inspection is late. */
  @Column('date', { nullable: true }) escalatedOn!: DateString | null;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') changedAt!: Date;
}
