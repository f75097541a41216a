import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..');

/**
 * What the product is about, in the charter's words and those of the libraries above. "Match" is not among them: it is
 * what patterns and assertions do everywhere.
 */
const WORDS = [
  ...['agreement', 'auction', 'buyer', 'catalog', 'catalogue', 'charter', 'conference', 'council'],
  ...['county', 'deal', 'demand', 'director', 'enterprise', 'expert', 'expulsion', 'fee'],
  ...['inspection', 'liaison', 'listing', 'matchmaking', 'member', 'membership', 'negotiation'],
  ...['offer', 'rematch', 'roster', 'secretariat', 'shard', 'standing', 'supplier', 'supply'],
  ...['supplies', 'tender'],
];
const CHINESE = /成员|会员|秘书|联席|供应|需求|供需|洽谈|对接|章程|理事|联络员|年费|考察|县市区/g;

/** Words also within names such as `memberId`, `DealRoom` and `MATCH_SHARDS`. */
function productWordsIn(text: string): string[] {
  const english = text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => WORDS.some((known) => word === known || word === `${known}s`));
  return [...english, ...(text.match(CHINESE) ?? [])];
}

/** Migrations tell what once was, and this list names what it forbids. */
const left = /\/migrations\/|no-product-words\.spec\.ts$/;

it('the platform says no word of what the product does', () => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !left.test(file));
  const found = files.flatMap((file) =>
    productWordsIn(`${relative(root, file)}\n${readFileSync(file, 'utf8')}`).map(
      (word) => `${relative(root, file)}: ${word}`,
    ),
  );
  expect(found).toEqual([]);
});

it('a product word is found within a name, in another case and in Chinese', () => {
  const text = 'const memberIds = openDealRoom(MATCH_SHARDS, "洽谈"); // outstanding, remembered';
  expect(productWordsIn(text)).toEqual(['member', 'deal', 'shards', '洽谈']);
});
