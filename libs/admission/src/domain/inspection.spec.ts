import { inspectionDue, timeLeft } from './inspection';

describe('the inspection', () => {
  it('R10.2 is due on the tenth working day after receipt: over the National Day of 2026, with its made-up days', () => {
    expect(inspectionDue('2026-09-24')).toEqual({ date: '2026-10-15', provisional: false });
  });

  it('R10.2 has a provisional due day where the holidays of that year are not published yet', () => {
    expect(inspectionDue('2029-01-15')).toMatchObject({ provisional: true });
  });

  it('R10.2 shows working days left, and those that it is late', () => {
    expect(timeLeft('2026-11-30', '2026-11-27')).toEqual({ workingDays: 1, late: false });
    expect(timeLeft('2026-11-30', '2026-11-30')).toEqual({ workingDays: 0, late: false });
    expect(timeLeft('2026-11-27', '2026-11-30')).toEqual({ workingDays: -1, late: true });
  });
});
