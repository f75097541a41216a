import type { DateString } from '@wanchang/kernel';
import { Choice, Day, Email, Flag, Id, PageQuery, Text } from '@wanchang/platform';
import { BASES, POST_LIMITS, type Basis } from '../domain/post';
import { POST_KINDS, type PostKind } from '../domain/post-rights';

const OPTIONAL = { optional: true, nullable: true };
const DECISION = {
  max: POST_LIMITS.decision,
  description: 'the minutes, document or vote by which it was decided',
};

export class PostsQueryDto extends PageQuery {
  @Choice(POST_KINDS, { optional: true }) kind?: PostKind;
  @Id({ optional: true }) memberId?: string;
  @Text({ max: 100, optional: true, description: 'part of a person’s or unit’s name' }) q?: string;
  @Flag({ optional: true, description: 'only terms that end within 90 days' }) ending?: boolean;
}

export class AppointPostDto {
  @Choice(POST_KINDS) kind!: PostKind;
  @Email({ description: 'the account of the person' }) account!: string;
  @Id(OPTIONAL) memberId?: string | null;
  @Day(OPTIONAL) startsOn?: DateString | null;
  @Day({ ...OPTIONAL, description: 'the charter’s term where it is left out' })
  termEndsOn?: DateString | null;
  @Choice(BASES) basis!: Basis;
  @Text(DECISION) decision!: string;
  @Text({ ...OPTIONAL, max: POST_LIMITS.reason, description: 'of a second liaison (R6.2)' })
  secondReason?: string | null;
}

export class SucceedPostDto {
  @Email({ description: 'the account of the successor' }) account!: string;
  @Text({ max: POST_LIMITS.reason }) reason!: string;
  @Choice(BASES) basis!: Basis;
  @Text(DECISION) decision!: string;
}

export class EndPostDto {
  @Text({ max: POST_LIMITS.reason, description: 'on record, and told to the holder' })
  reason!: string;
}

export class RenewPostDto {
  @Choice(BASES) basis!: Basis;
  @Text(DECISION) decision!: string;
  @Day(OPTIONAL) termEndsOn?: DateString | null;
}

export class NominateLiaisonDto {
  @Id() personId!: string;
  @Id({ ...OPTIONAL, description: 'the post of the liaison to be replaced' })
  replacesId?: string | null;
  @Text({ max: POST_LIMITS.reason }) reason!: string;
}

export class AcceptNominationDto {
  @Text({ ...OPTIONAL, max: POST_LIMITS.reason, description: 'of a second liaison (R6.2)' })
  secondReason?: string | null;
}
