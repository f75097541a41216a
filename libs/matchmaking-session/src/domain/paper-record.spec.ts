import { sidesThatDiffer, withWhatWasSaid, type PaperRecord } from './paper-record';

const sheet: PaperRecord = {
  held: true,
  nextStep: null,
  sides: [
    { memberId: 'a', present: true, useful: 4 },
    { memberId: 'b', present: true, useful: null },
  ],
};
const said = (memberId: string, change: object = {}) => ({
  ...{ memberId, held: true, useful: null, nextStep: null, source: 'unit' as const, personId: 'p' },
  ...change,
});

describe('a sheet that is typed in', () => {
  it('R7.1 differs from what a unit said where it says something else', () => {
    expect(sidesThatDiffer(sheet, [said('a', { useful: 4 })], 'typist')).toEqual([]);
    expect(sidesThatDiffer(sheet, [said('a', { useful: 5 })], 'typist')).toEqual(['a']);
    expect(sidesThatDiffer(sheet, [said('b', { held: false })], 'typist')).toEqual(['b']);
  });

  it('R7.1 does not differ where its line is empty', () => {
    const more = said('b', { useful: 2, nextStep: '寄样品' });
    expect(sidesThatDiffer(sheet, [more], 'typist')).toEqual([]);
  });

  it('R7.1 differs from what somebody else typed in, not from one’s own earlier typing', () => {
    const typed = said('a', { useful: 1, source: 'paper' });
    expect(sidesThatDiffer(sheet, [typed], 'another')).toEqual(['a']);
    expect(sidesThatDiffer(sheet, [typed], 'p')).toEqual([]);
  });

  it('R7.1 leaves on record what its empty lines say nothing of', () => {
    const before = said('b', { useful: 2, nextStep: '寄样品' });
    const [a, b] = sheet.sides;
    expect(withWhatWasSaid(sheet, b, before)).toMatchObject({ useful: 2, nextStep: '寄样品' });
    expect(withWhatWasSaid(sheet, a, before)).toMatchObject({ useful: 4 });
    expect(withWhatWasSaid({ ...sheet, held: false }, a, before).useful).toBeNull();
  });
});
