import { listingStates, ownerActions } from './listing.states';

describe('the states of a listing', () => {
  it('follow this table and no other way', () => {
    expect(listingStates.describe()).toMatchInlineSnapshot(`
      "draft --publish--> published
      draft --withdraw--> withdrawn
      published --pause--> paused
      published --withdraw--> withdrawn
      published --expire--> expired
      paused --resume--> published
      paused --withdraw--> withdrawn
      paused --expire--> expired
      expired --publish--> published
      expired --withdraw--> withdrawn"
    `);
  });

  it('let its unit revise it in every state but withdrawn', () => {
    const revisable = listingStates.states.filter((state) =>
      ownerActions(state).includes('revise'),
    );
    expect(revisable).toEqual(['draft', 'published', 'paused', 'expired']);
  });

  it('leave a copy as the only way on from withdrawn', () => {
    expect(ownerActions('withdrawn')).toEqual(['copy']);
  });

  it('never offer expiry to people', () => {
    expect(listingStates.states.flatMap(ownerActions)).not.toContain('expire');
  });
});
