/** GB/T 4754-2017: the last division of each section, from A on. */
const lastDivisions = [
  5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97,
];

/**
 * The way from the root of the GB/T 4754 tree down to a code, as one string in which an ancestor is a prefix:
 * no code → '', `C` → 'C', `34` → 'C34', `3431` → 'C3431'. Null when the code cannot exist.
 */
export function industryPath(code: string | undefined): string | null {
  if (code === undefined) return '';
  if (/^[A-T]$/.test(code)) return code;
  if (!/^\d{2,4}$/.test(code)) return null;
  const division = Number(code.slice(0, 2));
  const section = lastDivisions.findIndex((last) => division <= last);
  return division === 0 || section < 0 ? null : String.fromCharCode(65 + section) + code;
}

/** The part of a path that decides compatibility: nothing below the division. */
export function branchOf(path: string): string {
  return path.slice(0, 3);
}

/** Industries are compatible when they share a division, or when one stands above the other. */
export function compatible(branch: string, other: string): boolean {
  return branch.startsWith(other) || other.startsWith(branch);
}

/** The deepest node above (or at) both of two compatible paths. */
export function commonPath(path: string, other: string): string {
  let length = 0;
  while (length < path.length && path[length] === other[length]) length++;
  return path.slice(0, length);
}

/** Levels below the root: section 1, division 2, group 3, class 4. */
export function depthOf(path: string): number {
  return path.length < 2 ? path.length : path.length - 1;
}

/** The GB/T 4754 code at the end of a path, or null at the root. */
export function codeOf(path: string): string | null {
  return path.length < 2 ? path || null : path.slice(1);
}
