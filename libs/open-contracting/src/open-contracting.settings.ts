import { defineSettings } from '@wanchang/platform';
import { str } from 'envalid';

/** Settings of open contracting records. */
export class OpenContractingSettings extends defineSettings({
  OCID_PREFIX: str({
    default: 'ocds-local-wanchang',
    desc: 'Prefix of the ids of procurement records, as the Open Contracting Partnership registered it; the default is a local one and marked so.',
  }),
}) {}
