import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('files')
export class FileEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') type!: string;
  @Column('bigint') size!: string;
  @Column('text') sha256!: string;
  @Column('uuid', { nullable: true }) tenantId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
