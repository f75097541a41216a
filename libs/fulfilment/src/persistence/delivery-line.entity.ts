import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('delivery_lines')
export class DeliveryLineEntity {
  @PrimaryColumn('uuid') contractId!: string;
  @PrimaryColumn('smallint') deliveryNo!: number;
  @PrimaryColumn('smallint') lineNo!: number;
  @Column('numeric', { precision: 21, scale: 6 }) quantity!: string;
  @Column('numeric', { precision: 21, scale: 6, nullable: true }) accepted!: string | null;
}
