import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TemplateContent } from '../domain/terms-template';

@Entity('terms_templates')
export class TermsTemplateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') memberId!: string;
  @Column('text') name!: string;
  @Column('jsonb') content!: TemplateContent;
  @Column('uuid') personId!: string;
  @Column('text') personName!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') updatedAt!: Date;
}
