import { DEFAULT_POLICY, limitsOf, owed, reminderOn, stateOf, taken } from './invoice';

const balance = (paid: string, waived = '0.00') => ({ amount: '5000.00', paid, waived });

describe('an annual fee', () => {
  it('R12.1 is paid, partly paid or over-paid by what was received and waived', () => {
    expect(stateOf(balance('0.00'), 'issued')).toBe('issued');
    expect(stateOf(balance('0.00'), 'partial')).toBe('sent');
    expect(stateOf(balance('2000.00'), 'sent')).toBe('partial');
    expect(stateOf(balance('3000.00', '2000.00'), 'partial')).toBe('paid');
    expect(stateOf(balance('5000.01'), 'partial')).toBe('excess');
    expect(owed(balance('1999.99'))).toBe('3000.01');
  });

  it('R12.1 takes no more of a payment than is owed: the rest stays credit', () => {
    expect(taken('8000.00', balance('1000.00'))).toBe('4000.00');
    expect(taken('300.50', balance('1000.00'))).toBe('300.50');
  });

  it('R12.1 that is late leads to grace on the next day, and past the grace to suspension', () => {
    expect(limitsOf('2026-03-31', { graceDays: 90 })).toEqual({
      graceFrom: '2026-04-01',
      suspendFrom: '2026-06-30',
    });
  });

  it('is reminded of by the latest reminder whose day has come', () => {
    const on = (day: string) => reminderOn(day, '2026-03-31', DEFAULT_POLICY);
    expect(['2026-02-01', '2026-03-01', '2026-03-25', '2026-04-06', '2026-04-07'].map(on)).toEqual([
      null,
      'before-30',
      'before-7',
      'before-7',
      'after-7',
    ]);
  });
});
