import { Injectable } from '@nestjs/common';
import { Database } from '@wanchang/platform';
import { SecretariatDutyEntity } from '../persistence/secretariat-duty.entity';
import { SecretariatOfficeEntity } from '../persistence/secretariat-office.entity';

const order = { position: 'ASC' } as const;

/** The offices of the secretariat and the duties there, in their order. */
@Injectable()
export class SecretariatStructure {
  constructor(private readonly database: Database) {}

  offices(): Promise<SecretariatOfficeEntity[]> {
    const select = { key: true, nameZh: true, nameEn: true };
    return this.database.repository(SecretariatOfficeEntity).find({ select, order });
  }

  duties(): Promise<SecretariatDutyEntity[]> {
    const select = { key: true, nameZh: true, nameEn: true, rights: true };
    return this.database.repository(SecretariatDutyEntity).find({ select, order });
  }
}
