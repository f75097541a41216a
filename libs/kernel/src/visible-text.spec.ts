import { visibleText } from './visible-text';

it.each([
  ['县\u200B名', '县名'],
  ['\uFEFF苍南县 ', '苍南县'],
  ['苍\u200D南\u200C县', '苍南县'],
  ['ABC\u202E321', 'ABC321'],
  ['软\u00AD件', '软件'],
])('what nobody sees in %j is left out', (given, seen) => expect(visibleText(given)).toBe(seen));

it.each(['👨‍👩‍👧', 'می‌خواهم', '第一行\n第二行', 'Müller & Söhne', '３０４　不锈钢'])(
  '%j stays as it is',
  (text) => expect(visibleText(text)).toBe(text),
);
