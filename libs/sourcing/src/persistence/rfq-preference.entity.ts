import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a unit is asked for quotes, and how often. */
@Entity('rfq_preferences')
export class RfqPreferenceEntity {
  @PrimaryColumn('uuid') memberId!: string;
  @Column('boolean') accepts!: boolean;
  @Column('smallint', { nullable: true }) weekly!: number | null;
}
