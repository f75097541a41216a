import { kindForms, RESOURCE_KINDS } from '@wanchang/kernel';

/** What clients are told of the forms of the kinds: the fields that attributes of these names are. */
export function describedForms(): Record<string, unknown> {
  const forms = kindForms();
  return Object.fromEntries(
    RESOURCE_KINDS.map((kind) => {
      const fields = forms[kind].fields.map(
        ({ name, type, units, bounds, choices, isNeeded, inLists, isFilter }) => ({
          ...{ name, type, units, bounds, choices },
          ...{ isNeeded, inLists, isFilter },
        }),
      );
      return [kind, { fields, terms: forms[kind].terms }];
    }),
  );
}
