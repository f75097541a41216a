import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another name of goods, as the secretariat has it. */
@Entity('other_names')
export class OtherNameEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') asked!: string;
  @Column('text') shown!: string;
  @Column('boolean') bothWays!: boolean;
  @Column('numeric', { precision: 2, scale: 1 }) weight!: string;
  @Column('timestamptz') changedAt!: Date;
}
