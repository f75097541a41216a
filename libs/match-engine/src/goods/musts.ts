import { attributeOf, fitOfAttributes, readingOf, type Attribute } from '../attribute';
import type { MatchAttribute, Need } from '../listing';
import type { Measure } from '../reading/figure';
import { propertyName } from './property-names';

/**
 * Why a mark cannot bind: free text is not compared, only a figure has a more and a less, a value says the opposite of its mark
 * (≥ 10 kW, at most), or no value meets two marks of one property.
 */
export type MustProblem = 'free-text' | 'no-figure' | 'against-value' | 'contradictory';

export interface MustProblemAt {
  /** Place among the attributes. */
  readonly at: number;
  readonly problem: MustProblem;
}

/** What is wrong with the attributes of a demand that are marked as a must, at most one problem for each. */
export function mustProblems(attributes: readonly MatchAttribute[]): MustProblemAt[] {
  const marked = attributes.flatMap((given, at) => (given.isMust ? [{ at, given }] : []));
  return marked.flatMap(({ at, given }, i) => {
    const others = marked.slice(0, i).map((other) => other.given);
    const problem = problemOf(given) ?? (others.some((other) => contradict(given, other)) ? 'contradictory' : null); // prettier-ignore
    return problem ? [{ at, problem }] : [];
  });
}

function problemOf(given: MatchAttribute): MustProblem | null {
  const reading = readingOf(given);
  if (reading.kind === 'text') return 'free-text';
  if (needOf(given) === 'exact') return null;
  if (reading.kind !== 'figures' || reading.figures.length > 1) return 'no-figure';
  const [{ min, max }] = reading.figures as [Measure];
  const isAgainst = given.need === 'atLeast' ? min === -Infinity : max === Infinity;
  return isAgainst ? 'against-value' : null;
}

const needOf = ({ need }: MatchAttribute): Need => need ?? 'exact';

/** Whether nothing that meets one of two marks of a property can meet the other. What cannot be compared contradicts nothing. */
function contradict(one: MatchAttribute, other: MatchAttribute): boolean {
  if (propertyName(one.name) !== propertyName(other.name)) return false;
  const [a, b] = [one, other].map((given) => attributeOf({ ...given, need: needOf(given) })) as [Attribute, Attribute]; // prettier-ignore
  if (one.need === other.need && needOf(one) !== 'exact') return false;
  // What is exact is a value that could be offered; of two bounds the end of one is.
  return needOf(one) === 'exact' ? misses(b, a) : misses(a, b);
}

const misses = (asked: Attribute, offered: Attribute) => fitOfAttributes(asked, offered) === 'missed'; // prettier-ignore
