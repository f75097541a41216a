import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 证件: whom a unit's credentials were issued to, beside the document itself (R10.4). */
@Entity('member_credentials')
export class MemberCredentialEntity {
  @PrimaryColumn('uuid') documentId!: string;
  @Column('uuid') applicationId!: string;
  @Column('text') holder!: string;
  @Column('text') position!: string;
}
