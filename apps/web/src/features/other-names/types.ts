import type { Schemas } from '../../api/schemas';

export type OtherName = Schemas['OtherNameDto'];
export type OtherNameInput = Schemas['OtherNameInputDto'];
export type TriedQuery = Schemas['TriedQueryDto'];

/** A pair of names that is tried on what members did not find, and not kept. */
export type TriedName = Pick<OtherNameInput, 'asked' | 'shown'>;
