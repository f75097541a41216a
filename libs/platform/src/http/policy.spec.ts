import { defineErrors } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';
import { aPerson } from '../testing/actors';
import { definePolicy, refusal, signedIn, visitor } from './policy';

const choirErrors = defineErrors('choir', {
  'voice-required': { kind: 'forbidden', zh: '请先试唱。', en: 'Sing first.' },
});
const singers = definePolicy('singers', () => choirErrors('voice-required'));
const drivers = definePolicy('drivers', () => platformErrors('not-allowed'));
const person = aPerson();

it('lets a visitor in only where everyone may enter', () => {
  expect(refusal([visitor], null)).toBeNull();
  for (const policy of [signedIn, singers, drivers])
    expect(refusal([policy], null)?.code).toBe('platform.sign-in-required');
});

it('lets in by one of several policies', () => {
  expect(refusal([drivers, signedIn], person)).toBeNull();
});

it('answers the reason that says most, in any order', () => {
  expect(refusal([drivers, singers], person)?.code).toBe('choir.voice-required');
  expect(refusal([singers, drivers], person)?.code).toBe('choir.voice-required');
  expect(refusal([drivers], person)?.code).toBe('platform.not-allowed');
});

it('lets no one in where no policy was declared', () => {
  for (const actor of [null, person]) expect(refusal([], actor)).not.toBeNull();
});
