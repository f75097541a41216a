import type { Schemas } from '../../api/schemas';

export type SignedInSession = Schemas['SessionDto'];
export type ApiToken = Schemas['ApiTokenDto'];
export type OpenInvitation = Schemas['OpenInvitationDto'];
export type NewAccount = Schemas['OpenAccountDto'];
