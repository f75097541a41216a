import { applicationStates, awaitsInspection, isClosed, isEditable } from './application.states';

describe('an application', () => {
  it('R10.1 goes these ways and no other: a step is skipped by none', () => {
    expect(applicationStates.describe()).toMatchInlineSnapshot(`
      "draft --submit--> applied
      draft --withdraw--> withdrawn
      applied --assign--> inspection
      applied --return--> returned_by_secretariat
      applied --withdraw--> withdrawn
      returned_by_secretariat --submit--> applied
      returned_by_secretariat --withdraw--> withdrawn
      inspection --report--> reported
      inspection --withdraw--> withdrawn
      reported --pass--> endorsed
      reported --refuse--> refused
      reported --return--> returned_by_secretary_general
      reported --withdraw--> withdrawn
      returned_by_secretary_general --submit--> reported
      returned_by_secretary_general --withdraw--> withdrawn
      endorsed --pass--> approved
      endorsed --refuse--> refused
      endorsed --return--> returned_by_chairman
      endorsed --withdraw--> withdrawn
      returned_by_chairman --submit--> endorsed
      returned_by_chairman --withdraw--> withdrawn"
    `);
  });

  it('R10.3 reaches a meeting only with the report of its inspection', () => {
    const before = (state: string) =>
      applicationStates.states.filter((from) =>
        Object.entries(applicationStates.transitions[from]).some(([, to]) => to === state),
      );
    expect(before('reported')).toEqual(['inspection', 'returned_by_secretary_general']);
    expect(before('approved')).toEqual(['endorsed']);
  });

  it('is the applicant’s to change while it is with the applicant, and is over when it is decided', () => {
    expect(applicationStates.states.filter(isEditable)).toEqual([
      'draft',
      'returned_by_secretariat',
      'returned_by_secretary_general',
      'returned_by_chairman',
    ]);
    expect(applicationStates.states.filter(isClosed)).toEqual(['approved', 'refused', 'withdrawn']);
    expect(applicationStates.states.filter(awaitsInspection)).toEqual(['applied', 'inspection']);
  });
});
