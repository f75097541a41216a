import { defineSecretariatRight } from '@wanchang/identity';

/** Lets in those who look after the annual fees. */
export const feeWork = defineSecretariatRight('fee-work');
