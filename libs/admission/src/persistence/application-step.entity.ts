import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationAction, ApplicationState } from '../domain/application.states';

/** What became of an application, by whom, when and why (R10.3). */
@Entity('application_steps')
export class ApplicationStepEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') applicationId!: string;
  @Column('text') action!: ApplicationAction;
  @Column('text') fromState!: ApplicationState;
  @Column('text') toState!: ApplicationState;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid') byPersonId!: string;
  @Column('timestamptz') at!: Date;
}
