import { canAccept, placesLeft, remindAt, requestStates } from './meeting-request';

it('R2.1 states and steps of a request', () => {
  expect(requestStates.describe()).toMatchSnapshot();
});

it('R2.1 an open request holds a place, and so does what is accepted', () => {
  expect(placesLeft({ accepted: 2, asked: 3 }, 8)).toBe(3);
  expect(placesLeft({ accepted: 8, asked: 3 }, 8)).toBe(0);
});

it('R2.1 what a unit asks for itself keeps it from accepting nothing; what is agreed does', () => {
  expect(canAccept({ accepted: 7, asked: 8 }, 8)).toBe(true);
  expect(canAccept({ accepted: 8, asked: 0 }, 8)).toBe(false);
});

it('R2.1 reminds when half the time is over', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
  expect(remindAt(at(0), at(10))).toEqual(at(5));
});
