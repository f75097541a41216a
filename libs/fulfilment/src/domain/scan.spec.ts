import { refusalOfScan } from './scan.rules';

const PDF = 'application/pdf';
const paper = { pages: 2, blank: false, side: null };
const photo = { pages: 1, blank: false, side: 1200 };

it.each([
  ['a PDF with pages', '合同.pdf', PDF, paper, null],
  ['a photograph', '合同.jpeg', 'image/jpeg', photo, null],
  ['a name without an ending', '合同', PDF, paper, null],
  ['a picture that is called a PDF', '合同.pdf', 'image/png', photo, 'scan-name'],
  ['a PDF without anything on its pages', '合同.pdf', PDF, { ...paper, blank: true }, 'scan-blank'],
  [
    'a picture too small to read',
    '合同.png',
    'image/png',
    { ...photo, side: 40 },
    'scan-too-small',
  ],
  ['more pages than any contract', '合同.pdf', PDF, { ...paper, pages: 301 }, 'scan-pages'],
])('R0.2 as a signed scan %s is taken or refused', (_, name, type, facts, code) => {
  expect(refusalOfScan(name, type, facts)?.[0] ?? null).toBe(code);
});
