import type { Coast } from '@wanchang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberKind } from '../domain/member';
import type { Standing } from '../domain/standing.states';

@Entity('members')
export class MemberEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: MemberKind;
  @Column('text') nameZh!: string;
  @Column('text', { nullable: true }) nameEn!: string | null;
  @Column('text', { nullable: true }) creditCode!: string | null;
  @Column('text') regionCode!: string;
  @Column({ type: 'text', insert: false, update: false }) provinceCode!: string;
  @Column('text') coast!: Coast;
  @Column({ type: 'text', array: true }) industries!: string[];
  @Column('text', { nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) contactPhone!: string | null;
  @Column('text', { nullable: true }) contactEmail!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) introduction!: string | null;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('smallint', { nullable: true }) joinedYear!: number | null;
  @Column('text') standing!: Standing;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}
