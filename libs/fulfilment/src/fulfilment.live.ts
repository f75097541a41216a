import { ApiProperty } from '@nestjs/swagger';
import { defineLiveEvent } from '@wanchang/platform';

export class ContractChangedDto {
  @ApiProperty({ format: 'uuid' }) contractId!: string;
}

/** Both units of a contract hear it. */
export const contractChangedLive = defineLiveEvent('contract.changed', ContractChangedDto);
