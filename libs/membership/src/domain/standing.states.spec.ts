import { givesAccess, standingStates } from './standing.states';

describe('standing', () => {
  it('R12.2 follows this table and no other way', () => {
    expect(standingStates.describe()).toMatchInlineSnapshot(`
      "applicant --join--> active
      active --enter-grace--> grace
      active --suspend--> suspended
      active --expel--> expelled
      active --withdraw--> withdrawn
      grace --leave-grace--> active
      grace --suspend--> suspended
      grace --expel--> expelled
      grace --withdraw--> withdrawn
      suspended --reinstate--> active
      suspended --expel--> expelled
      suspended --withdraw--> withdrawn
      expelled --readmit--> active
      withdrawn --readmit--> active"
    `);
  });

  it('R12.3 only active units and units in grace have access', () => {
    expect(standingStates.states.filter(givesAccess)).toEqual(['active', 'grace']);
  });

  it('an expelled or withdrawn unit has no way back but a new application', () => {
    expect(standingStates.actionsFrom('expelled')).toEqual(['readmit']);
    expect(standingStates.actionsFrom('withdrawn')).toEqual(['readmit']);
  });
});
