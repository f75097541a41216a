import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('cooperation_parties')
export class CooperationPartyEntity {
  @PrimaryColumn('uuid') cooperationId!: string;
  @PrimaryColumn('uuid') memberId!: string;
  @Column('text') contribution!: string;
}
