/** GB/T 4754-2017: the last division of each section, from A on. */
const lastDivisions = [
  5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97,
];

/**
 * A place in the GB/T 4754 tree as a number: 0 is the root (no code). The upper part is the branch (section × 128 +
 * division), which decides compatibility; the lower 7 bits are the tail (group and class, each plus one, base 11).
 * Places sort so that what stands below a node follows it.
 */
export type IndustryPath = number;

export const tailBits = 7;
const divisionBits = 7;
const divisions = (1 << divisionBits) - 1;
const tails = (1 << tailBits) - 1;

/** By division: its section, from 1 on; 0 where there is none. */
const sections = Uint8Array.from({ length: 100 }, (_, division) =>
  division === 0 ? 0 : lastDivisions.findIndex((last) => division <= last) + 1,
);

/** Null when the code cannot exist. */
export function industryPath(code: string | undefined): IndustryPath | null {
  if (code === undefined) return 0;
  if (code.length === 1) {
    const section = code.charCodeAt(0) - 64;
    return section >= 1 && section <= lastDivisions.length ? pathOf(section, 0, 0) : null;
  }
  const [division, group, small] = [digitsOf(code, 0, 2), digitsOf(code, 2, 3), digitsOf(code, 3, 4)]; // prettier-ignore
  const section = sections[division];
  if (!section || code.length > 4 || Number.isNaN(group + small)) return null;
  const [hasGroup, hasClass] = [Number(code.length > 2), Number(code.length > 3)];
  return pathOf(section, division, (group + hasGroup) * 11 + small + hasClass);
}

/** The number that stands in a part of a code; 0 where the code is shorter, NaN where something else stands there. */
function digitsOf(code: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to && i < code.length; i++) {
    const digit = code.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

export function branchOf(path: IndustryPath): number {
  return path >> tailBits;
}

export function tailOf(path: IndustryPath): number {
  return path & tails;
}

/** Industries are compatible when they share a division, or when one stands above the other. */
export function compatible(branch: number, other: number): boolean {
  return isAtOrAbove(branch, other) || isAtOrAbove(other, branch);
}

/** The branches that are compatible with one, as disjoint ranges that include both ends. */
export function compatibleBranches(branch: number): (readonly [first: number, last: number])[] {
  if (branch === 0) return [[0, 0xfff]];
  const section = branch & ~divisions;
  const below = branch === section ? section | divisions : branch;
  return [[0, 0], ...(branch === section ? [] : [[section, section] as const]), [branch, below]];
}

/** The deepest node above (or at) both of two places. */
export function commonPath(a: IndustryPath, b: IndustryPath): IndustryPath {
  if (a === b) return a;
  const branch = branchOf(a);
  if (branch === branchOf(b)) {
    const group = Math.floor(tailOf(a) / 11);
    const shared = group === Math.floor(tailOf(b) / 11) ? group * 11 : 0;
    return (branch << tailBits) | shared;
  }
  const section = branch & ~divisions;
  return section === (branchOf(b) & ~divisions) ? section << tailBits : 0;
}

/** Levels below the root: section 1, division 2, group 3, class 4. */
export function depthOf(path: IndustryPath): number {
  if (path === 0) return 0;
  if ((branchOf(path) & divisions) === 0) return 1;
  const tail = tailOf(path);
  return tail === 0 ? 2 : tail % 11 === 0 ? 3 : 4;
}

/** The GB/T 4754 code of a place, or null at the root. */
export function codeOf(path: IndustryPath): string | null {
  const branch = branchOf(path);
  if (branch === 0) return null;
  const division = branch & divisions;
  if (division === 0) return String.fromCharCode(64 + (branch >> divisionBits));
  const tail = tailOf(path);
  const digits = [Math.floor(tail / 11), tail % 11].filter((digit) => digit > 0);
  return String(division).padStart(2, '0') + digits.map((digit) => digit - 1).join('');
}

function pathOf(section: number, division: number, tail: number): IndustryPath {
  return (((section << divisionBits) | division) << tailBits) | tail;
}

function isAtOrAbove(branch: number, other: number): boolean {
  if (branch === 0 || branch === other) return true;
  return (branch & divisions) === 0 && branch === (other & ~divisions);
}
