import type { Schemas } from '../../../api/schemas';

export type Agenda = Schemas['AgendaDto'];
export type AgendaItem = Schemas['AgendaItemDto'];
export type AgendaConflict = Schemas['AgendaConflictDto'];
export type AgendaKind = Schemas['AgendaKind'];
export type AgendaOrder = Schemas['PlanAgendaItemDto'];
export type Hall = Schemas['ConferenceHallDto'];
export type HallFile = Schemas['HallDto'];
export type Minutes = Schemas['KeepMinutesDto'];
