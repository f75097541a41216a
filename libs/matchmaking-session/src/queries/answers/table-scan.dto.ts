import { ApiProperty } from '@nestjs/swagger';
import { TABLE_SCAN_RESULTS, type TableScanResult } from '../../domain/table-scan';

const text = { type: String, nullable: true } as const;
const instant = { type: Date, nullable: true } as const;

export class TableScanAnswerDto {
  @ApiProperty({ format: 'uuid' }) nonce!: string;
  @ApiProperty({ enum: TABLE_SCAN_RESULTS, enumName: 'TableScanResult' }) result!: TableScanResult;
  @ApiProperty({ ...text, description: 'where the scanned table stands' }) hall!: string | null;
  @ApiProperty(text) table!: string | null;
  @ApiProperty({ ...instant, description: 'of the meeting that I have then, wherever it is' })
  startsAt!: Date | null;
  @ApiProperty(instant) endsAt!: Date | null;
  @ApiProperty(text) memberName!: string | null;
  @ApiProperty(text) meetingHall!: string | null;
  @ApiProperty(text) meetingTable!: string | null;
}
