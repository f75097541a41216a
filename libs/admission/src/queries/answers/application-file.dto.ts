import { RESOURCE_KINDS, type ResourceKind } from '@wanchang/kernel';
import { MAX_INDUSTRIES, MEMBER_KINDS, TEXT_LIMITS, type MemberKind } from '@wanchang/membership';
import { Choice, ListOf, Text, TextList } from '@wanchang/platform';
import { APPLICATION_LIMITS, type ApplicationFile } from '../../domain/application';

const OPTIONAL = { optional: true, nullable: true };
const text = (max: number) => Text({ ...OPTIONAL, max });
const RESOURCES = { optional: true, max: APPLICATION_LIMITS.resources };

export class StatedResourceDto {
  @Choice(RESOURCE_KINDS) kind!: ResourceKind;
  @Text({ max: APPLICATION_LIMITS.resourceText, min: 0 }) text!: string;
}

/** What an applicant says of itself; whatever is not filled in yet is left out. */
export class ApplicationFileDto implements ApplicationFile {
  @Choice(MEMBER_KINDS, OPTIONAL) kind?: MemberKind | null;
  @text(TEXT_LIMITS.nameZh) nameZh?: string | null;
  @text(TEXT_LIMITS.nameEn) nameEn?: string | null;
  @text(30) creditCode?: string | null;
  @Text({ ...OPTIONAL, max: 6, description: 'GB/T 2260, at county level' })
  regionCode?: string | null;
  @TextList({ optional: true, max: MAX_INDUSTRIES, length: 4, description: 'codes of GB/T 4754' })
  industries?: string[];
  @text(TEXT_LIMITS.contactName) contactName?: string | null;
  @text(TEXT_LIMITS.contactPhone) contactPhone?: string | null;
  @text(TEXT_LIMITS.contactEmail) contactEmail?: string | null;
  @text(TEXT_LIMITS.address) address?: string | null;
  @text(TEXT_LIMITS.website) website?: string | null;
  @text(TEXT_LIMITS.introduction) introduction?: string | null;
  @ListOf(() => StatedResourceDto, RESOURCES) offers?: StatedResourceDto[];
  @ListOf(() => StatedResourceDto, RESOURCES) needs?: StatedResourceDto[];
}

/** Stored by an earlier form or this one: the shape is the same. */
export const toFileDto = (file: ApplicationFile): ApplicationFileDto => file as ApplicationFileDto;
