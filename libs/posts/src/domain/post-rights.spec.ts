import { POST_KINDS, POST_RIGHTS, RIGHTS_OF_POST, rightsOf, TERM_YEARS } from './post-rights';

describe('the rights of posts', () => {
  it('R6.1 are this table', () => {
    const mark = (kind: (typeof POST_KINDS)[number], right: (typeof POST_RIGHTS)[number]) =>
      RIGHTS_OF_POST[kind].includes(right) ? 'x' : '.';
    const rows = POST_RIGHTS.map(
      (right) => `${POST_KINDS.map((kind) => mark(kind, right)).join(' ')}  ${right}`,
    );
    expect(['C V S D d L', ...rows].join('\n')).toMatchInlineSnapshot(`
      "C V S D d L
      x x x x . .  attend-standing-council
      x x x x x .  attend-council
      . . . . . x  organise-councils
      x x x x . .  decide-major-affairs
      . . . . x .  deliberate-major-affairs
      x x x x x x  elect
      x x x x x x  be-elected
      x x x x x x  propose
      x x x x x .  vote
      . . . . . x  be-informed
      . . . x x .  nominate-liaison
      . . x . . .  decide-in-secretary-generals-meeting
      x . . . . .  decide-in-chairmans-meeting"
    `);
  });

  it('R6.1 a liaison votes on no motion and is informed instead', () => {
    expect(rightsOf(['liaison'])).not.toContain('vote');
    expect(rightsOf(['liaison'])).toContain('be-informed');
    expect(rightsOf(['director'])).not.toContain('attend-standing-council');
  });

  it('R6.1 last four years, of a liaison eight', () => {
    expect(TERM_YEARS).toMatchObject({ standing_director: 4, director: 4, liaison: 8 });
  });
});
