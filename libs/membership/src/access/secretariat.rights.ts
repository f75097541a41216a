import { defineSecretariatRight } from '@wanchang/identity';

/** Lets in those who keep the register: register a unit, correct its file, import a roster. */
export const memberRegistration = defineSecretariatRight('member-registration');

/** Lets in those who decide about a unit's standing (R12.2). */
export const memberStanding = defineSecretariatRight('member-standing');
