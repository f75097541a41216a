import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('inspectors')
export class InspectorEntity {
  @PrimaryColumn('uuid') applicationId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('uuid') assignedBy!: string;
  @Column('timestamptz') assignedAt!: Date;
}
