import { PayerIndex, type LearntPayer, type Payer } from './payer-index';
import { nameKey } from './payer-name';
import { proposePayer, type Received } from './propose-payer';

const payer = (memberId: string, nameZh: string, owed = ['5000.00'], gone = false): Payer => ({
  ...{ memberId, nameZh, nameEn: null, owed, gone },
});
const PAYERS = [
  payer('a', '永嘉示例泵业（青岛）有限公司'),
  payer('b', '永嘉示例阀门有限公司', ['5000.00', '3000.00']),
  payer('c', '永嘉示例阀体有限公司', ['8000.00']),
  payer('d', '除名示例有限公司', ['5000.00'], true),
];
const line = (more: Partial<Received>): Received => ({
  ...{ amount: '5000.00', counterName: '', counterAccount: null, text: '' },
  ...more,
});
const propose = (more: Partial<Received>, learnt: LearntPayer[] = []) =>
  proposePayer(line(more), new PayerIndex(PAYERS, learnt), new Map([['JF-2026-000002', 'b']]));

describe('the payer of a received amount', () => {
  it('R12.1 is certain by the unit’s own name, whatever its brackets, blanks and width', () => {
    for (const counterName of ['永嘉示例泵业(青岛)有限公司', '永嘉示例 泵业（青岛）有限公司'])
      expect(propose({ counterName })).toMatchObject({ certainty: 'certain', memberId: 'a' });
  });

  it('R12.1 pays several dues in one payment, the oldest first', () => {
    const named = { counterName: '永嘉示例阀门有限公司' };
    expect(propose({ ...named, amount: '8000.00' }).certainty).toBe('certain');
    expect(propose({ ...named, amount: '3000.00' })).toMatchObject({
      ...{ certainty: 'probable', reasons: ['name', 'amount-differs'] },
    });
  });

  it('R12.1 that is only similar, or equally like several, waits for a person', () => {
    expect(propose({ counterName: '永嘉示例泵业青岛分公司' })).toMatchObject({
      ...{ certainty: 'probable', memberId: 'a' },
    });
    const between = propose({ counterName: '永嘉示例阀件有限公司', amount: '1.00' });
    expect(between).toMatchObject({ certainty: 'ambiguous', memberId: null });
    expect(new Set(between.candidates.slice(0, 2))).toEqual(new Set(['b', 'c']));
    expect(propose({ counterName: '张三' })).toMatchObject({ certainty: 'unknown' });
  });

  it('R12.1 that pays for another unit is not taken for the unit itself', () => {
    expect(
      propose({ counterName: '永嘉示例泵业(青岛)有限公司', text: '代永嘉示例阀门有限公司缴' }),
    ).toMatchObject({ certainty: 'ambiguous', memberId: 'b' });
    expect(propose({ counterName: '张三', text: '会费 JF-2026-000002' })).toMatchObject({
      ...{ certainty: 'probable', memberId: 'b', reasons: ['invoice-number'] },
    });
  });

  it('R12.1 that was learnt is proposed, and certain only for another writing of the unit’s own name', () => {
    const learn = (name: string, account: string): LearntPayer[] => [
      { kind: 'name', value: nameKey(name), memberId: 'a' },
      { kind: 'account', value: account, memberId: 'a' },
    ];
    const parent = { counterName: '示例控股集团', counterAccount: '62220000' };
    expect(propose(parent, learn('示例控股集团', '62220000'))).toMatchObject({
      ...{ certainty: 'probable', memberId: 'a', reasons: ['account', 'alias'] },
    });
    const own = { counterName: '永嘉示例泵业有限公司', counterAccount: '62220000' };
    expect(propose(own, learn(own.counterName, '62220000')).certainty).toBe('certain');
  });

  it('R12.1 of another purpose, or of a unit that is gone, waits for a person', () => {
    const named = { counterName: '永嘉示例泵业(青岛)有限公司' };
    expect(propose({ ...named, text: '年会会务费' }).reasons).toContain('other-purpose');
    expect(propose({ counterName: '除名示例有限公司' })).toMatchObject({
      ...{ certainty: 'probable', memberId: 'd', reasons: ['name', 'gone'] },
    });
  });
});
