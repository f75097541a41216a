import { isOver, RUN_STATES, runStates } from './run';

it('a run ends done, failed or cancelled, and can be resumed unless it is done', () => {
  expect(runStates.describe()).toMatchInlineSnapshot(`
    "queued --begin--> running
    queued --fail--> failed
    queued --cancel--> cancelled
    running --finish--> done
    running --fail--> failed
    running --cancel--> cancelled
    failed --resume--> queued
    cancelled --resume--> queued"
  `);
});

it('a run that is over can be changed by resuming only', () => {
  for (const state of RUN_STATES)
    expect(runStates.actionsFrom(state).every((action) => action === 'resume')).toBe(
      isOver({ state }),
    );
});
