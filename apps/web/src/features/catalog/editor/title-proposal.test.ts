import { describe, expect, it } from 'vitest';
import type { ListingDraft } from './listing-draft';
import { filledWith, openParts, withoutFilled } from './title-proposal';

const proposal = {
  industry: { code: '344', name: '泵、阀门', nameEn: 'Pumps, valves' },
  attributes: [
    { name: '公称通径', value: 'DN50' },
    { name: '材质', value: '不锈钢' },
  ],
  unit: { text: '台', own: true },
};
const empty: ListingDraft = { attributes: [{}], price: { currency: 'CNY' } };
const filled = (draft: ListingDraft): ListingDraft => ({
  ...draft,
  ...filledWith(proposal, draft),
});

describe('what a title says, taken and taken back', () => {
  it('leaves the fields as they were', () => {
    const { industryCode, attributes, priceUnit, quantity } = {
      ...filled(empty),
      ...withoutFilled(proposal, filled(empty)),
    };
    expect({ industryCode, attributes, priceUnit, unit: quantity?.unit }).toEqual({
      industryCode: null,
      attributes: [{}],
      priceUnit: undefined,
      unit: undefined,
    });
  });

  it('keeps what was typed since, and what was changed of it', () => {
    const draft = filled(empty);
    const typed = {
      ...draft,
      industryCode: '345',
      attributes: [
        { name: '公称通径', value: 'DN80' },
        { name: '材质', value: '不锈钢' },
        { name: '压力', value: 'PN16' },
      ],
      quantity: { value: '20', unit: '套' },
    };
    const back = { ...typed, ...withoutFilled(proposal, typed) };
    expect(back.industryCode).toBe('345');
    expect(back.attributes.map(({ value }) => value)).toEqual(['DN80', 'PN16']);
    expect(back.quantity).toEqual({ value: '20', unit: '套' });
  });

  it('is offered only for fields that nobody has filled', () => {
    const draft = { ...empty, industryCode: '345', quantity: { unit: '套' } };
    expect(openParts(proposal, draft)).toEqual({ ...proposal, industry: null, unit: null });
  });
});
