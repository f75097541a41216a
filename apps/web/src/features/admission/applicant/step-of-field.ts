const STEPS: readonly (readonly string[])[] = [
  ['kind', 'nameZh', 'nameEn', 'creditCode', 'regionCode', 'industries', 'website', 'introduction'],
  ['offers', 'needs'],
  ['contactName', 'contactPhone', 'contactEmail', 'address'],
];

/** Where a refused field is filled in. */
export function stepOfField(field: string): number {
  const name = field.split(/[.[]/)[0] ?? '';
  return Math.max(
    STEPS.findIndex((fields) => fields.includes(name)),
    0,
  );
}
