import { defineErrors } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';
import { aPerson } from '../testing/actors';
import { definePolicy, refusal, signedIn, visitor } from './policy';

const choirErrors = defineErrors('choir', {
  'voice-required': { kind: 'forbidden', zh: '请先试唱。', en: 'Sing first.' },
});
const singers = definePolicy('singers', () => choirErrors('voice-required'));
const directors = definePolicy('directors', () => platformErrors('not-allowed'));
const person = aPerson();

it('lets a visitor in only where everyone may enter', () => {
  expect(refusal([visitor], null)).toBeNull();
  for (const policy of [signedIn, singers, directors])
    expect(refusal([policy], null)?.code).toBe('platform.sign-in-required');
});

it('lets in by one of several policies', () => {
  expect(refusal([directors, signedIn], person)).toBeNull();
});

it('answers the reason that says most, in any order', () => {
  expect(refusal([directors, singers], person)?.code).toBe('choir.voice-required');
  expect(refusal([singers, directors], person)?.code).toBe('choir.voice-required');
  expect(refusal([directors], person)?.code).toBe('platform.not-allowed');
});

it('lets no one in where no policy was declared', () => {
  for (const actor of [null, person]) expect(refusal([], actor)).not.toBeNull();
});
