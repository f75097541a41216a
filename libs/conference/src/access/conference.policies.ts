import { defineSecretariatRight } from '@wanchang/identity';

/** Lets in those who organise conferences (R7.1). */
export const conferenceWork = defineSecretariatRight('conference-work');
