import { readB2bsp } from './read-b2bsp';

const FILE = `nBusiness = 3;
nMeetings = 2;
nTables = 1;
nTotalSlots = 4;
nMorningSlots = 2; % a comment
requested = [|1, 2,1,
|3, 1,3,
|];
forbidden = [{0},
{0,4},
{}];
fixed = [0,3];
precedences = [{},
{1}];
`;

describe('a benchmark file', () => {
  it('becomes a problem with slots from 0', () => {
    const problem = readB2bsp(FILE);
    expect(problem.participants[1]).toEqual({ id: '2', unavailable: [3] });
    expect(problem.meetings).toEqual([
      { id: '1', between: ['1', '2'], mandatory: true, after: [], session: 'morning' },
      { id: '2', between: ['3', '1'], mandatory: true, after: ['1'], slot: 2 },
    ]);
    expect(problem.sessions).toEqual([
      { id: 'morning', slots: [0, 1] },
      { id: 'afternoon', slots: [2, 3] },
    ]);
    expect(problem.fairness).toBe(2);
  });

  it.each([
    ['nTables = 1;', 'nTables = many;', 3, 'nTables'],
    ['nTables = 1;', '', 1, 'nTables'],
    ['|3, 1,3,', '|3, 7,3,', 7, 'requested[2][2]'],
    ['|3, 1,3,', '|3, 1,', 7, 'requested[2]'],
    ['|3, 1,3,', '|3, 3,3,', 7, 'requested[2]'],
    ['{0,4}', '{0,5}', 10, 'forbidden[2]'],
    ['{0,4}', '9', 10, 'forbidden[2]'],
    ['[0,3]', '[0]', 12, 'fixed'],
    ['[0,3]', '[0,3', 12, 'fixed'],
    ['{1}];', '{1}]', 14, 'precedences'],
    ['nMorningSlots = 2;', 'nMorningSlots = 9;', 5, 'nMorningSlots'],
  ])('with “%s” as “%s” is refused, naming line %i and field %s', (from, to, line, field) => {
    let error: unknown;
    try {
      readB2bsp(FILE.replace(from, to));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({
      code: 'meeting-scheduler.malformed-file',
      args: { line, field },
    });
  });
});
