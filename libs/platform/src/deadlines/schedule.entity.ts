import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('schedules')
export class ScheduleEntity {
  @PrimaryColumn('text') job!: string;
  @Column('text') pattern!: string;
  @Column('timestamptz') nextAt!: Date;
}
