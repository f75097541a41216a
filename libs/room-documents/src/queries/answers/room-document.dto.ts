import { ApiProperty } from '@nestjs/swagger';
import { DEAL_SIDES, type DealSide } from '@wanchang/kernel';
import {
  READ_KINDS,
  READER_RIGHTS,
  VERSION_STATES,
  type ReaderRight,
  type ReadKind,
  type VersionState,
} from '../../domain/room-document';

const instant = { type: String, format: 'date-time' } as const;
const nullableText = { type: String, nullable: true } as const;
const whole = { type: 'integer' } as const;
const SIDE = { enum: DEAL_SIDES, enumName: 'DealSide' } as const;

export class RoomDocumentVersionDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty({ description: 'of the file' }) name!: string;
  @ApiProperty({ description: 'media type of the file' }) type!: string;
  @ApiProperty({ ...whole, description: 'bytes' }) size!: number;
  @ApiProperty({ ...whole, nullable: true, description: 'null: it cannot be shown with a mark' })
  pages!: number | null;
  @ApiProperty({
    enum: VERSION_STATES,
    enumName: 'RoomDocumentVersionState',
    description: 'the other side knows of released ones only',
  })
  state!: VersionState;
  @ApiProperty() personName!: string;
  @ApiProperty(instant) at!: Date;
  @ApiProperty({ ...nullableText, description: 'who released it or not' })
  decidedByName!: string | null;
  @ApiProperty({ ...instant, nullable: true }) decidedAt!: Date | null;
  @ApiProperty(nullableText) comment!: string | null;
  @ApiProperty({ description: 'I may release it or say why not' }) mayDecide!: boolean;
}

export class RoomDocumentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ ...SIDE, description: 'whose it is' }) side!: DealSide;
  @ApiProperty({ description: 'of my own side' }) own!: boolean;
  @ApiProperty({ enum: READER_RIGHTS, enumName: 'ReaderRight', description: 'of the other side' })
  right!: ReaderRight;
  @ApiProperty({ description: 'the other side accepts the non-disclosure text first' })
  confidential!: boolean;
  @ApiProperty(whole) version!: number;
  @ApiProperty({ ...whole, nullable: true, description: 'openings so far; only for its own side' })
  opened!: number | null;
  @ApiProperty({ type: [RoomDocumentVersionDto], description: 'the newest first' })
  versions!: RoomDocumentVersionDto[];
}

export class NonDisclosureDto {
  @ApiProperty(whole) no!: number;
  @ApiProperty() text!: string;
  @ApiProperty() personName!: string;
  @ApiProperty(instant) at!: Date;
  @ApiProperty({ ...instant, nullable: true, description: 'when I accepted it' })
  acceptedAt!: Date | null;
}

/** Documents of a room as my side sees them. */
export class RoomDocumentsDto {
  @ApiProperty() number!: string;
  @ApiProperty({ description: 'of the room' }) subject!: string;
  @ApiProperty({ ...SIDE, description: 'mine' }) side!: DealSide;
  @ApiProperty({ description: 'of the other side' }) counterpartName!: string;
  @ApiProperty({ description: 'documents can be added' }) mayAdd!: boolean;
  @ApiProperty({ description: 'my unit wants a colleague to release each version' })
  releaseNeeded!: boolean;
  @ApiProperty({ description: 'I may change that' }) maySetRelease!: boolean;
  @ApiProperty({ type: NonDisclosureDto, nullable: true, description: 'of my side' })
  ownNda!: NonDisclosureDto | null;
  @ApiProperty({ type: NonDisclosureDto, nullable: true, description: 'of the other side' })
  otherNda!: NonDisclosureDto | null;
  @ApiProperty({ type: [RoomDocumentDto], description: 'the newest first' })
  items!: RoomDocumentDto[];
}

export class RoomDocumentReadDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ ...whole, description: 'version' }) no!: number;
  @ApiProperty({ enum: READ_KINDS, enumName: 'RoomDocumentReadKind' }) kind!: ReadKind;
  @ApiProperty() personName!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty({ description: 'of my own side' }) own!: boolean;
  @ApiProperty(instant) at!: Date;
}

export class RoomDocumentReadPageDto {
  @ApiProperty({ type: [RoomDocumentReadDto], description: 'the latest first' })
  items!: RoomDocumentReadDto[];
  @ApiProperty(nullableText) nextCursor!: string | null;
}

/** A copy that was marked for me. */
export class DocumentViewDto {
  @ApiProperty({ format: 'uuid' }) viewId!: string;
  @ApiProperty({ description: 'media type of the copy' }) type!: string;
  @ApiProperty({ ...instant, description: 'then it is opened again' }) endsAt!: Date;
}

/** A version that waits for a colleague of whoever uploaded it. */
export class DocumentReleaseDto {
  @ApiProperty({ format: 'uuid' }) roomId!: string;
  @ApiProperty({ format: 'uuid' }) documentId!: string;
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'the unit that it is meant for' }) counterpart!: string;
  @ApiProperty() personName!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Date;
  @ApiProperty({ description: 'somebody else uploaded it' }) mayDecide!: boolean;
}

export class DocumentReleaseListDto {
  @ApiProperty({ type: [DocumentReleaseDto], description: 'the oldest first' })
  items!: DocumentReleaseDto[];
}
