import { ApiProperty } from '@nestjs/swagger';
import { OFFICIAL_RECEIPT_KINDS, type OfficialReceiptKind } from '../../domain/official-receipt';

const nullableText = { type: String, nullable: true } as const;

export class OfficialReceiptDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: OFFICIAL_RECEIPT_KINDS, enumName: 'OfficialReceiptKind' })
  kind!: OfficialReceiptKind;
  @ApiProperty({ description: 'of older receipts; else empty' }) code!: string;
  @ApiProperty({ example: '26312000000000012345' }) number!: string;
  @ApiProperty({ ...nullableText, format: 'date' }) issuedOn!: string | null;
  @ApiProperty({ example: '5000.00', description: 'CNY; negative: a red one' }) amount!: string;
  @ApiProperty({ ...nullableText, description: 'of the blue one that a red one nets' })
  redOfNumber!: string | null;
  @ApiProperty({ description: 'a red one nets it' }) netted!: boolean;
  @ApiProperty() hasFile!: boolean;
}

export class OfficialReceiptListDto {
  @ApiProperty({ type: [OfficialReceiptDto] }) items!: OfficialReceiptDto[];
}
