import { defineStates } from './state-machine';

const door = defineStates('shut', {
  shut: { open: 'open', lock: 'locked' },
  open: { close: 'shut' },
  locked: { unlock: 'shut' },
});

it('leads from a state by its actions only', () => {
  expect(door.next('shut', 'lock')).toBe('locked');
  expect(door.next('open', 'lock')).toBeNull();
  expect(door.actionsFrom('shut')).toEqual(['open', 'lock']);
});

it('describes its whole table as text', () => {
  expect(door.describe()).toBe(
    [
      'shut --open--> open',
      'shut --lock--> locked',
      'open --close--> shut',
      'locked --unlock--> shut',
    ].join('\n'),
  );
});

it('is refused when an action leads to a state that is not there', () => {
  const table = { shut: { open: 'ajar' } } as unknown as Record<'shut', { open: 'shut' }>;
  expect(() => defineStates('shut', table)).toThrow('unknown state ajar');
});

it('is refused when a state cannot be reached', () => {
  expect(() =>
    defineStates<'shut' | 'open', 'close'>('shut', { shut: {}, open: { close: 'shut' } }),
  ).toThrow('unreachable states: open');
});

it('is refused when its first state is not in the table', () => {
  expect(() => defineStates('ajar' as 'shut', { shut: {} })).toThrow('unknown state ajar');
});
