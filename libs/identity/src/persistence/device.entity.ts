import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A device on which a person signed in. */
@Entity('known_devices')
export class DeviceEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('timestamptz') lastUsedAt!: Date;
}
