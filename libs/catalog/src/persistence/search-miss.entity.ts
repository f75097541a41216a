import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What members looked for and did not find as they wrote it; nothing of who they were. */
@Entity('search_misses')
export class SearchMissEntity {
  @PrimaryColumn('text') text!: string;
  @Column('integer') times!: number;
  @Column('timestamptz') lastAt!: Date;
}
