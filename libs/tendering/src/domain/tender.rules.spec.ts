import { PROFILES } from './legal-profiles';
import type { TenderFacts } from './tender';
import { actionsOf, answerDue, holdingOpening } from './tender.rules';

const NOW = new Date('2026-11-30T08:00:00Z');
const facts = (changes: Partial<TenderFacts> = {}): TenderFacts => ({
  ...{ state: 'listed', profile: 'tender', rfqOpen: true, rfqDraft: false, awardFrom: null },
  ...{ deadline: NOW, now: NOW, keys: ['buyer', 'secretariat', 'third'], opened: [], signed: [] },
  ...{ openObjections: 0, openToTerms: 0 },
  ...changes,
});

it('an objection is answered within 3 days where the law says so, and otherwise no time is set', () => {
  expect(PROFILES.map((profile) => answerDue(profile, NOW)?.toISOString() ?? null)).toEqual([
    ...[null, null, '2026-12-03T08:00:00.000Z'],
  ]);
});

it.each([
  ['tender', 1, false],
  ['tender', 0, true],
  ['firm', 1, true],
  ['free', 1, true],
] as const)(
  'under “%s” with %i open objections to the terms opening is offered: %s',
  (profile, openToTerms, offered) => {
    const given = facts({ profile, openToTerms, openObjections: openToTerms });
    expect(holdingOpening(given) === 0).toBe(offered);
    expect(actionsOf(given, 'third').includes('open')).toBe(offered);
  },
);
