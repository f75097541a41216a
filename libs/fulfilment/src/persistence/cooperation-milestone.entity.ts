import type { DateString } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cooperation_milestones')
export class CooperationMilestoneEntity {
  @PrimaryColumn('uuid') cooperationId!: string;
  @PrimaryColumn('smallint') no!: number;
  @Column('text') title!: string;
  @Column('date') dueOn!: DateString;
  @Column('date', { nullable: true }) reachedOn!: DateString | null;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text', { nullable: true }) reachedBy!: string | null;
}
