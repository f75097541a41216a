import { Id, Instant, ListOf, Text } from '@wanchang/platform';

export class ScanDto {
  @Id({ description: 'made by the device: a scan that is sent twice counts once' }) nonce!: string;
  @Text({ max: 100, description: 'what the badge says' }) code!: string;
  @Instant({ description: 'by the clock of the device' }) deviceAt!: string;
}

export class RehearsedScanDto {
  @Text({ max: 100, description: 'what the badge says' }) code!: string;
}

export class ScansDto {
  @ListOf(() => ScanDto, { min: 1, max: 500 }) scans!: ScanDto[];
}
