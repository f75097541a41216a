import { missingFor, type ConferenceFacts } from './conference.rules';
import { conferenceStates } from './conference.states';

const ready: ConferenceFacts = {
  ...{ kind: 'annual', state: 'called', theme: '优势互补', tasks: ['对接'] },
  ...{
    startsOn: '2026-06-01',
    endsOn: '2026-06-03',
    place: '陇西',
    registrationUntil: '2026-05-01',
  },
  ...{ results: '签约 12 项', proposers: 2, hosts: 1, delegates: 3, approved: true },
};

it('R1.1 states and steps of a conference', () => {
  expect(conferenceStates.describe()).toMatchSnapshot();
});

it.each([
  ['R1.1', 'call', { proposers: 1 }, ['proposers']],
  ['R1.1', 'postpone', { proposers: 1 }, ['proposers']],
  ['R1.2', 'host', { hosts: 0, startsOn: null, place: null }, ['host', 'dates', 'place']],
  ['R1.3', 'announce', { theme: null, tasks: [] }, ['theme', 'tasks']],
  ['R1.3', 'report', { results: null }, ['results']],
  ['R1.3', 'report', { approved: false }, ['approval']],
  ['R1.3', 'open-registration', { registrationUntil: null }, ['registration-until']],
  ['R1.3', 'prepare', { delegates: 0 }, ['delegates']],
] as const)('%s lets nobody %s without what it needs', (_, step, without, missing) => {
  expect(missingFor(step, { ...ready, ...without })).toEqual(missing);
  expect(missingFor(step, ready)).toEqual([]);
});
