import type { Schemas } from '../../api/schemas';

export type Conference = Schemas['ConferenceDto'];
export type ConferenceRow = Schemas['ConferenceRowDto'];
export type Hosting = Schemas['HostingDto'];
export type Delegate = Schemas['DelegateDto'];
export type ConferenceState = Schemas['ConferenceState'];
export type ConferenceStep = Schemas['ConferenceStep'];
export type Missing = Schemas['MissingForStep'];
export type Statement = Schemas['ChangeConferenceDto'];
export type HostingFile = Schemas['ApplyToHostDto'];
export type DelegateFile = Schemas['RegisterDelegateDto'];
export type DelegateRole = Schemas['DelegateRole'];
