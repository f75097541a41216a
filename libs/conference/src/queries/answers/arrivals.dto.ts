import { ApiProperty } from '@nestjs/swagger';
import { SCAN_RESULTS, type ScanResult } from '../../domain/scan';

const nullableText = { type: String, nullable: true } as const;
const RESULT = { enum: SCAN_RESULTS, enumName: 'BadgeScanResult' } as const;

export class ScanAnswerDto {
  @ApiProperty({ format: 'uuid' }) nonce!: string;
  @ApiProperty(RESULT) result!: ScanResult;
  @ApiProperty({ description: 'by the clock of the server' }) at!: Date;
  @ApiProperty({ type: 'integer', nullable: true }) number!: number | null;
  @ApiProperty(nullableText) name!: string | null;
  @ApiProperty(nullableText) memberName!: string | null;
  @ApiProperty({ ...nullableText, description: 'food, interpreter' }) needs!: string | null;
  @ApiProperty({ type: Date, nullable: true }) arrivedAt!: Date | null;
}

export class LatestScanDto {
  @ApiProperty({ format: 'uuid' }) nonce!: string;
  @ApiProperty(RESULT) result!: ScanResult;
  @ApiProperty() at!: Date;
  @ApiProperty(nullableText) name!: string | null;
  @ApiProperty(nullableText) memberName!: string | null;
}

export class ArrivalsDto {
  @ApiProperty({ type: 'integer' }) registered!: number;
  @ApiProperty({ type: 'integer' }) arrived!: number;
  @ApiProperty() now!: Date;
  @ApiProperty({ type: [LatestScanDto] }) latest!: LatestScanDto[];
}
