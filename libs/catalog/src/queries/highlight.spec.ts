import { highlight } from './highlight';

describe('highlighting what was searched for', () => {
  it.each([
    ['Q41F-16P 不锈钢球阀 DN50', '不锈钢球阀', 'Q41F-16P [[不锈钢球阀]] DN50'],
    ['Q41F-16P 不锈钢球阀 DN50', '球阀 q41f-16p', '[[Q41F-16P]] 不锈钢[[球阀]] DN50'],
    ['304 不锈钢 法兰', '不锈钢法兰', '304 [[不锈钢]] [[法兰]]'],
    ['不锈钢球阀', '钢', '不锈[[钢]]球阀'],
    ['不锈钢球阀', '球', '不锈钢[[球]]阀'],
    ['不锈钢球阀', '', '不锈钢球阀'],
    ['不锈钢球阀', '电缆', '不锈钢球阀'],
  ])('%s for %s', (title, query, expected) => expect(highlight(title, query)).toBe(expected));
});
