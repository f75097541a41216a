import type { PipeTransform } from '@nestjs/common';
import { conferenceErrors } from '../domain/conference.errors';
import { LETTER_KINDS, type DelegateLetterKind } from '../domain/delegate';

/** A kind that is none names nothing. */
export const letterKind: PipeTransform<string, DelegateLetterKind> = {
  transform(value) {
    const kind = LETTER_KINDS.find((each) => each === value);
    if (!kind) throw conferenceErrors('delegate-not-found');
    return kind;
  },
};
