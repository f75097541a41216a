import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  kinds: {
    county: 'County, city or district',
    development_zone: 'Development zone',
    key_township: 'Key township',
    domestic_enterprise: 'Chinese enterprise',
    foreign_enterprise: 'Foreign enterprise',
  },
  standings: {
    applicant: 'Applicant',
    active: 'Active',
    grace: 'Grace period',
    suspended: 'Suspended',
    expelled: 'Expelled',
    withdrawn: 'Withdrawn',
  },
  roles: { administrator: 'Administrator', staff: 'Staff' },
};
