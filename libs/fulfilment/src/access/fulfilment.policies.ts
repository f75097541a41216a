import { defineSecretariatRight } from '@wanchang/identity';

/** Lets in those of the secretariat who follow contracts up. */
export const fulfilmentWork = defineSecretariatRight('fulfilment-work');
