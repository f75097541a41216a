import type { Schemas } from '../../api/schemas';

export type IssuedDocument = Schemas['DocumentDto'];
export type DocumentState = IssuedDocument['state'];
export type SealUse = Schemas['SealUseDto'];
export type Verification = Schemas['VerificationDto'];
export type NewLetter = Schemas['IssueLetterDto'];
