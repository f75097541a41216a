import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agreements')
export class AgreementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid') roomId!: string;
  @Column('smallint') offerNo!: number;
  @Column('jsonb') terms!: unknown;
  @Column('numeric', { precision: 17, scale: 2 }) total!: string;
  @Column('text') currency!: string;
  @Column('uuid') acceptedBy!: string;
  @Column('text') acceptedByName!: string;
  @Column('timestamptz') acceptedAt!: Date;
}
