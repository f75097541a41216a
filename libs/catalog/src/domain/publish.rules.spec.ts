import { aListingContent } from '../testing';
import { withFigure } from './attributes';
import { contentProblems, checkedContent } from './content.rules';
import type { ListingContent, Must } from './listing';
import { assertPublishable, publishProblems } from './publish.rules';

const today = '2026-11-23';
const codes = (content: Parameters<typeof aListingContent>[0]) =>
  publishProblems(aListingContent(content), today).map(({ field, code }) => `${field}: ${code}`);

describe('what a listing needs to be published', () => {
  it('is a title, an industry and a region; an absent price is negotiable', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ title: '球阀', industryCode: null, regionCode: '999999' })).toEqual([
      'title: title-too-short',
      'industryCode: industry-missing',
      'regionCode: region-missing',
    ]);
  });

  it('counts characters, not bytes or halves of them, and wants words', () => {
    expect(codes({ title: '𠮷𠮷𠮷阀' })).toEqual([]);
    expect(codes({ title: '𠮷阀' })).toEqual(['title: title-too-short']);
    expect(codes({ title: '12-34' })).toEqual(['title: title-without-words']);
  });

  it('is for a demand also a day on which it ends', () => {
    expect(codes({ side: 'demand' })).toEqual(['dueDate: due-date-missing']);
    expect(codes({ side: 'demand', dueDate: today })).toEqual([]);
    expect(codes({ side: 'demand', validUntil: today })).toEqual([]);
  });

  it('is that its days are not past', () => {
    expect(codes({ side: 'demand', dueDate: '2026-11-22' })).toEqual(['dueDate: due-date-past']);
    expect(codes({ validUntil: '2026-11-22' })).toEqual(['validUntil: validity-past']);
  });

  it('is one refusal with all that is missing', () => {
    const refused = expect.objectContaining({
      code: 'catalog.not-publishable',
      args: { count: 2 },
    }) as Error;
    expect(() =>
      assertPublishable(aListingContent({ title: '阀', industryCode: null }), today),
    ).toThrow(refused);
  });
});

describe('what is wrong in a draft too', () => {
  it.each([
    [{ industryCode: '999' }, 'industry-unknown'],
    [{ regionCode: '999999' }, 'region-unknown'],
    [{ price: { amount: '0', currency: 'CNY' } }, 'price-not-positive'],
    [{ side: 'demand', leadTimeDays: 5 }, 'supply-only'],
    [{ side: 'demand', minimumOrder: { value: '1', unit: '台' } }, 'supply-only'],
    [{ dueDate: '2026-12-01' }, 'demand-only'],
  ] as const)('%j is %s', (content, code) => {
    expect(contentProblems(aListingContent(content)).map((problem) => problem.code)).toEqual([
      code,
    ]);
  });

  const marked = (name: string, value: string, must: Must) =>
    withFigure({ name, value, number: null, unit: null, must });
  const material = marked('材质', '304', 'exact');
  const variant = { model: 'DN50', ownNumber: null, price: null, stock: null };
  it.each<[string, Partial<ListingContent>, string]>([
    ['of a supply', { attributes: [material] }, 'attributes.0.must: demand-only'],
    [
      'of what no supply can meet',
      {
        side: 'demand',
        attributes: [marked('功率', '10kW', 'at_least'), marked('功率', '5kW', 'at_most')],
      },
      'attributes.1.must: must-contradictory',
    ],
    [
      'of words that are more or less',
      { side: 'demand', attributes: [marked('颜色', '红', 'at_most')] },
      'attributes.0.must: must-no-figure',
    ],
    [
      'of a variant',
      { side: 'demand', variants: [{ ...variant, attributes: [material] }] },
      'variants: must-of-variant',
    ],
    [
      'of what variants say in other words',
      {
        side: 'demand',
        attributes: [material],
        variants: [{ ...variant, attributes: [{ ...material, must: undefined }] }],
      },
      'attributes.0.must: must-of-variant',
    ],
  ])('is a must %s', (_rule, content, problem) => {
    const found = contentProblems(aListingContent(content));
    expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual([problem]);
  });

  it('is not what is merely missing', () => {
    expect(
      contentProblems(aListingContent({ title: '阀', industryCode: null, side: 'demand' })),
    ).toEqual([]);
  });
});

describe('the content as it is kept', () => {
  it('has numbers in one spelling and no price unit without a price', () => {
    const price = { amount: '88.50', currency: 'CNY' };
    expect(checkedContent(aListingContent({ price, priceUnit: '台' }))).toMatchObject({
      price: { amount: '88.5' },
      priceUnit: '台',
    });
    expect(checkedContent(aListingContent({ price: null, priceUnit: '台' })).priceUnit).toBeNull();
  });
});
