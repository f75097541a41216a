import type { Audience } from './route';
import type { ActorName } from './fixtures';

export const NOBODY = 'platform.sign-in-required';
export const NOT_ALLOWED = 'platform.not-allowed';
export const NO_UNIT = 'membership.unit-required';
export const NO_ACCESS = 'membership.unit-without-access';
export const IN = 'in';

/** What each actor is answered at a route: the code of a refusal, or `in`. */
export type Told = Readonly<Record<ActorName, string>>;

const anybody: Told = {
  visitor: IN,
  'person without a unit': IN,
  'another unit': IN,
  'unit staff': IN,
  'unit administrator': IN,
  'suspended unit': IN,
  'expelled unit': IN,
  'secretariat with another duty': IN,
  'secretariat staff': IN,
  'secretariat administrator': IN,
};
const person: Told = { ...anybody, visitor: NOBODY };
const unitOfAnyStanding: Told = {
  ...person,
  'person without a unit': NO_UNIT,
  'secretariat with another duty': NOT_ALLOWED,
  'secretariat staff': NOT_ALLOWED,
  'secretariat administrator': NOT_ALLOWED,
};
const unit: Told = {
  ...unitOfAnyStanding,
  'suspended unit': NO_ACCESS,
  'expelled unit': NO_ACCESS,
};
const secretariat: Told = {
  ...person,
  'person without a unit': NOT_ALLOWED,
  'another unit': NOT_ALLOWED,
  'unit staff': NOT_ALLOWED,
  'unit administrator': NOT_ALLOWED,
  'suspended unit': NOT_ALLOWED,
  'expelled unit': NOT_ALLOWED,
};

const withTheDuty: Told = { ...secretariat, 'secretariat with another duty': NOT_ALLOWED };

/** The access matrix: a row for each audience. */
export const ACCESS: Readonly<Record<Audience, Told>> = {
  everyone: anybody,
  person,
  'unit of any standing': unitOfAnyStanding,
  unit,
  'unit administrator': { ...unit, 'unit staff': NOT_ALLOWED },
  'unit or secretariat': {
    ...unit,
    'secretariat with another duty': IN,
    'secretariat staff': IN,
    'secretariat administrator': IN,
  },
  'unit or secretariat with the duty': {
    ...unit,
    'secretariat staff': IN,
    'secretariat administrator': IN,
  },
  secretariat,
  'secretariat with the duty': withTheDuty,
  'secretariat administrator': { ...withTheDuty, 'secretariat staff': NOT_ALLOWED },
};

export const ACTORS = Object.keys(anybody) as readonly ActorName[];

const REFUSALS: ReadonlySet<string> = new Set(
  Object.values(ACCESS)
    .flatMap((told) => Object.values(told))
    .filter((answer) => answer !== IN),
);

/** Whether an answer with this code turned its sender away at the door, and how. */
export const toldBy = (code: string | undefined): string =>
  code !== undefined && REFUSALS.has(code) ? code : IN;

/** Whose right request succeeds. */
export const OWNER: Readonly<Record<Audience, ActorName>> = {
  everyone: 'unit staff',
  person: 'unit staff',
  'unit of any standing': 'unit staff',
  unit: 'unit staff',
  'unit administrator': 'unit administrator',
  'unit or secretariat': 'unit staff',
  'unit or secretariat with the duty': 'unit staff',
  secretariat: 'secretariat with another duty',
  'secretariat with the duty': 'secretariat staff',
  'secretariat administrator': 'secretariat administrator',
};
