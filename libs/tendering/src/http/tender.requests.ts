import { Choice, Flag, Id, ListOf, Text, Whole } from '@wanchang/platform';
import { MAX_ENVELOPE } from '@wanchang/sealed-bids';
import { PROFILES, type ProfileName } from '../domain/legal-profiles';
import { TENDER_LIMITS } from '../domain/tender';

const HEX = /^[0-9a-f]+$/;
/** As many as units that a request can ask. */
const MOST_QUOTES = 200;

export class SetTenderDto {
  @Choice(PROFILES) profile!: ProfileName;
  @Flag({ description: 'bought with public money' }) publicMoney!: boolean;
  @Id({ description: 'the unit of the third opener' }) thirdMemberId!: string;
  @Whole({ min: 0, max: 1_000_000, description: 'of the settings, as I saw them; 0: the first' })
  revision!: number;
}

export class OpenerKeyDto {
  @Text({ max: 120, pattern: /^age1[0-9a-z]+$/ }) recipient!: string;
  @Text({ min: 64, max: 64, pattern: HEX, description: 'Ed25519 public key' }) verifier!: string;
  @Text({ min: 128, max: 128, pattern: HEX, description: 'that I have the secret key' })
  proof!: string;
}

export class SendTenderDto {
  @Flag({ description: 'I understand that two lost keys of three lose every quote' })
  understood!: boolean;
}

export class SealedQuoteDto {
  @Text({ max: MAX_ENVELOPE, trim: false, description: 'the envelope, to the byte' })
  envelope!: string;
}

export class GivenShareDto {
  @Id() quoteId!: string;
  @Text({ max: 200, min: 2, pattern: HEX, nullable: true, description: 'null: it does not open' })
  share!: string | null;
}

export class GiveSharesDto {
  @ListOf(() => GivenShareDto, { max: MOST_QUOTES }) shares!: GivenShareDto[];
}

export class SignRecordDto {
  @Text({ min: 64, max: 64, pattern: HEX, description: 'of the record, as I saw it' })
  recordHash!: string;
  @Text({ min: 128, max: 128, pattern: HEX, description: 'Ed25519' }) signature!: string;
}

export class RaiseObjectionDto {
  @Text({ max: TENDER_LIMITS.objection }) text!: string;
}

export class AnswerObjectionDto {
  @Text({ max: TENDER_LIMITS.answer }) answer!: string;
}
