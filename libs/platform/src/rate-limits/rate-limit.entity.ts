import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rate_limits')
export class RateLimitEntity {
  @PrimaryColumn('varchar', { length: 255 }) key!: string;
  @Column('integer') points!: number;
  @Column('bigint', { nullable: true }) expire!: string | null;
}
