import type { Schemas } from '../../api/schemas';

export type SecretariatPerson = Schemas['SecretariatPersonDto'];
export type Assignment = Schemas['SecretariatAssignmentDto'];
export type NewAssignment = Schemas['AssignDutyDto'];
/** An office or a duty. */
export type Named = Schemas['SecretariatOfficeDto'];
