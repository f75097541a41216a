import { anyText, oneOf, type FilterValues } from '../../ui/filters';

export const membersFilter = {
  q: anyText,
  kind: oneOf([
    'county',
    'development_zone',
    'key_township',
    'domestic_enterprise',
    'foreign_enterprise',
  ]),
  standing: oneOf(['active', 'grace', 'suspended', 'expelled', 'withdrawn', 'applicant']),
  coast: oneOf(['coastal', 'interior']),
};

export type MembersFilter = FilterValues<typeof membersFilter>;
