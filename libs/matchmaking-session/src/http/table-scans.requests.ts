import { Id, Instant, ListOf, Text } from '@wanchang/platform';

export class TableScanDto {
  @Id({ description: 'made by the device: a scan that is sent twice counts once' }) nonce!: string;
  @Text({ max: 100, description: 'what the sign on the table says' }) code!: string;
  @Instant({ description: 'by the clock of the device' }) deviceAt!: string;
}

export class TableScansDto {
  @ListOf(() => TableScanDto, { min: 1, max: 100 }) scans!: TableScanDto[];
}
