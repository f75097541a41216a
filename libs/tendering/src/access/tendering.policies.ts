import { defineSecretariatRight } from '@wanchang/identity';

/** Lets in those of the secretariat who open sealed tenders for it. */
export const tenderWork = defineSecretariatRight('tender-work');
