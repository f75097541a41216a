import { dictionary } from '@zxcvbn-ts/language-common';
import { fieldProblem } from '@wanchang/kernel';
import { identityErrors } from '../domain/identity.errors';

/** Those that are tried first by whoever guesses, some 49,000. */
const COMMON = new Set(dictionary['passwords-common']);
/** The product's own name, however it is adorned with figures and signs. */
const OWN_NAMES = new Set(['wanchang', 'wanchangnet', 'wanchangwang', 'wcnet', '万厂', '万厂网']);

/** Whether a password is one of the first that anybody would try. */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const letters = plain.replace(/[^\p{Letter}]/gu, '');
  return COMMON.has(plain) || OWN_NAMES.has(letters);
}

/** @param field where it was entered. @throws DomainError identity.password-common */
export function assertUncommon(password: string, field: string): void {
  if (!isCommonPassword(password)) return;
  const problem = fieldProblem(field, 'common', identityErrors.table['password-common']);
  throw identityErrors('password-common', { fields: [problem] });
}
