import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The register of the seals: each use, with who approved it. */
@Entity('seal_uses')
export class SealUseEntity {
  @PrimaryColumn('uuid') documentId!: string;
  @Column('text') seal!: string;
  @Column('text') approvedBy!: string;
  @Column('uuid') usedBy!: string;
  @Column('text') usedByName!: string;
  @Column('timestamptz') usedAt!: Date;
}
