import { anyText, type FilterValues } from '../../ui/filters';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);

/** By ids: no name stands in an address. */
export const auditFilters = {
  personId: matching(UUID),
  unitId: matching(UUID),
  action: anyText,
  subjectId: anyText,
  from: matching(DAY),
  to: matching(DAY),
};

export type AuditFilter = FilterValues<typeof auditFilters>;

export const NO_FILTER: AuditFilter = {
  ...{ personId: undefined, unitId: undefined, action: undefined },
  ...{ subjectId: undefined, from: undefined, to: undefined },
};

/** Where the same entries are a sheet. */
export function exportAddress(filter: AuditFilter): string {
  const chosen = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(chosen).toString();
  return `/api/v1/audit/export.csv${query && `?${query}`}`;
}
