import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_STATES, type DocumentState } from '../../domain/document-state';

const instant = { type: String, format: 'date-time' } as const;
const SHA256 = { example: 'e3b0c44298fc1c149afbf4c8996fb924…', description: 'of the bytes' };

export class DocumentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'XY-2026-000012' }) number!: string;
  @ApiProperty({ description: 'in the reader’s language' }) kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: DOCUMENT_STATES, enumName: 'DocumentState' }) state!: DocumentState;
  @ApiProperty(instant) issuedAt!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'null: the product itself' })
  issuedByName!: string | null;
  @ApiProperty(SHA256) sha256!: string;
  @ApiProperty({ description: 'whether the secretariat may read it' }) readable!: boolean;
  @ApiProperty({ type: String, nullable: true }) voidReason!: string | null;
  @ApiProperty({ ...instant, nullable: true }) voidedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true }) voidedByName!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'a number' })
  supersededBy!: string | null;
}

export class DocumentPageDto {
  @ApiProperty({ type: [DocumentDto] }) items!: DocumentDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class SealUseDto {
  @ApiProperty({ format: 'uuid' }) documentId!: string;
  @ApiProperty() number!: string;
  @ApiProperty() title!: string;
  @ApiProperty(SHA256) sha256!: string;
  @ApiProperty() seal!: string;
  @ApiProperty({ description: 'the leader who approved it' }) approvedBy!: string;
  @ApiProperty() usedByName!: string;
  @ApiProperty(instant) usedAt!: Date;
}

export class SealUsePageDto {
  @ApiProperty({ type: [SealUseDto] }) items!: SealUseDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
