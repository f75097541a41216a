import { ApiProperty } from '@nestjs/swagger';
import { Text } from '@wanchang/platform';
import { DOCUMENT_STATES, type DocumentState } from '../domain/document-state';

export class VerificationQuery {
  @Text({
    max: 20,
    optional: true,
    description: 'the check code printed beside the number; without it nothing is found',
  })
  code?: string;
}

export class VerifiedDetailsDto {
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'of the issued file, in hexadecimal' }) sha256!: string;
  @ApiProperty({ type: String, nullable: true, description: 'a number' })
  supersededBy!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'how things stand with its subject now, in the reader’s language',
  })
  today!: string | null;
}

export class VerificationDto {
  @ApiProperty({ example: 'XY-2026-000012' }) number!: string;
  @ApiProperty({ description: 'in the reader’s language' }) kind!: string;
  @ApiProperty({ description: 'in the reader’s language' }) issuer!: string;
  @ApiProperty({ format: 'date' }) issuedOn!: string;
  @ApiProperty({ enum: DOCUMENT_STATES, enumName: 'DocumentState' }) state!: DocumentState;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'since when it is no longer valid',
  })
  endedAt!: Date | null;
  @ApiProperty({ type: VerifiedDetailsDto }) details!: VerifiedDetailsDto;
}
