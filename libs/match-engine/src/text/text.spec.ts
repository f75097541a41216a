import { MatchIndex } from '../match-index';
import { aDemand, aSupply, noon } from '../bench/samples';
import { sharedWords } from './shared-words';
import { tokenise } from './tokenise';

const terms = (text: string) => tokenise(text).map(({ term }) => term);

/** So that nothing keeps a pair apart. */
const anything = { names: [], attributes: [] };

function textValue(supply: string, demand: string, others: readonly string[] = []): number {
  const index = new MatchIndex({ now: () => noon });
  others.forEach((title, i) => index.upsert(aSupply({ id: `other${i}`, title })));
  index.upsert(aSupply({ title: supply, goods: anything }));
  return index.explain('s1', aDemand({ title: demand, goods: anything }))?.parts[0]?.value ?? NaN;
}

describe('text', () => {
  it('splits Chinese into characters and pairs, independent of segmentation', () => {
    expect(terms('铜球阀')).toEqual(['铜', '球', '阀', '铜球', '球阀']);
    expect(terms('𠮷野家')).toEqual(['𠮷', '野', '家', '𠮷野', '野家']);
  });

  it('keeps a model number whole and knows its parts', () => {
    expect(terms('Q41F-16P 阀')).toEqual(['q41f16p', 'q41f', '16p', '阀']);
    expect(terms('1.5kW')).toEqual(['1.5kw', '1', '5kw']);
    expect(terms('6204ZZ')).toEqual(['6204zz', '6204']);
  });

  it('reads full-width and upper-case letters as what they stand for', () => {
    expect(terms('ＤＮ５０')).toEqual(terms('dn50'));
  });

  it('reads traditional characters as simplified ones', () => {
    expect(terms('電動機')).toEqual(terms('电动机'));
  });

  it('finds nothing in punctuation, emoji and broken surrogates', () => {
    expect(terms('——！？🙂\ud800\u0000')).toEqual([]);
  });

  it('is 1 for the same words and 0 for no common word', () => {
    expect(textValue('不锈钢球阀', '不锈钢球阀')).toBe(1);
    expect(textValue('离心水泵', '不锈钢球阀')).toBe(0);
  });

  it('counts a rare common word above a common one', () => {
    const others = ['铜阀门', '铁阀门', '钢阀门', '新阀门'];
    expect(textValue('闸阀', '闸 阀门', others)).toBeGreaterThan(
      textValue('阀门', '闸 阀门', others),
    );
  });

  it('counts a word in the title above the same word in an attribute', () => {
    const index = new MatchIndex({ now: () => noon });
    index.upsert(aSupply({ id: 'title', title: '铸铁 球阀' }));
    const attributes = [{ name: '类型', value: '球阀' }];
    index.upsert(aSupply({ id: 'attribute', title: '铸铁', attributes, goods: anything }));
    const [first, second] = index.topSupplies(aDemand({ title: '球阀' }));
    expect([first?.supplyId, second?.supplyId]).toEqual(['title', 'attribute']);
  });

  it('depends on who asks: a short demand is met by a long supply more than the other way round', () => {
    const index = new MatchIndex({ now: () => noon });
    index.load([
      aSupply({ title: '不锈钢球阀 铸铁闸阀 消防水泵 管道配件' }),
      aDemand({ title: '球阀' }),
    ]);
    const seenBy = (view: 'supply' | 'demand') =>
      index.explain('s1', 'd1', { view })?.parts[0]?.value;
    expect(seenBy('demand')).toBeGreaterThan(seenBy('supply') ?? NaN);
  });

  it('does not show single characters, which every text has in common with many', () => {
    expect(sharedWords(['阀门 A 9'], ['阀 门 A 9'])).toEqual([]);
  });

  it('shows common words as whole pieces, as the asking side wrote them', () => {
    const asking = ['急购Ｑ41F-16P不锈钢球阀', 'DN50'];
    expect(sharedWords(asking, ['DN50 不锈钢球阀 Q41F-16P 现货'])).toEqual([
      'Q41F-16P',
      '不锈钢球阀',
      'DN50',
    ]);
  });
});
