import { termsOf } from '../testing/terms';
import { offerDifferences } from './offer-differences';
import { natureOf, type Matter } from './substance';
import type { Terms } from './terms';

const before = termsOf({
  lines: [{}, { description: '法兰' }],
  freeTerms: [{ title: '包装', text: '木箱' }],
});

function answer(part: Partial<Terms>) {
  const differences = offerDifferences(before, { ...before, ...part });
  return { nature: natureOf(differences), matters: differences.map(({ matter }) => matter) };
}

describe('what a counter-offer is', () => {
  const line = before.lines[0]!;
  const changed = (part: Partial<typeof line>) => ({
    lines: [{ ...line, ...part }, before.lines[1]!],
  });

  it.each<[string, Partial<Terms>, Matter]>([
    ['another product', changed({ description: '截止阀' }), 'subject'],
    ['a line less', { lines: [line] }, 'subject'],
    ['another quantity', changed({ quantity: '99' }), 'quantity'],
    ['another specification', changed({ specification: 'DN65' }), 'quality'],
    ['another price', changed({ unitPrice: '186.499999' }), 'price'],
    ['another rate of tax', changed({ taxRate: '9' }), 'price'],
    ['a discount', { discount: '1' }, 'price'],
    ['freight', { freight: '1' }, 'price'],
    ['another day', { deliveryDate: '2999-07-01' }, 'term'],
    ['another place', { deliveryPlace: '定西市' }, 'place'],
    ['another way of payment', { paymentTerms: '预付' }, 'way'],
    ['another trade term', { incoterm: 'FOB' }, 'way'],
    [
      'a term on breach',
      { freeTerms: [...before.freeTerms, { title: '其他', text: '逾期每日付违约金万分之五' }] },
      'breach',
    ],
    [
      'a term on disputes',
      { freeTerms: [...before.freeTerms, { title: '争议解决', text: '提交上海仲裁委员会' }] },
      'disputes',
    ],
  ])('488 %s makes it a new offer', (_, part, matter) => {
    expect(answer(part)).toEqual({ nature: 'new-offer', matters: [matter] });
  });

  it('489 a further term that touches none of these does not', () => {
    const freeTerms = [...before.freeTerms, { title: '联系人', text: '双方指定专人对接' }];
    expect(answer({ freeTerms })).toEqual({ nature: 'minor', matters: [null] });
  });

  it('how long it is valid and whether it is revocable are no part of the bargain', () => {
    expect(answer({ validUntil: '2999-05-30T16:00:00.000Z', revocable: false }).nature).toBe(
      'same',
    );
    expect(answer({}).nature).toBe('same');
  });
});
