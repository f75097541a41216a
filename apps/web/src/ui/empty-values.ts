/** Fields that were left empty are not sent; texts go without the space around them. */
export function omitEmpty<Values extends object>(values: Values): Values {
  const entries = Object.entries(values).map(
    ([name, value]: [string, unknown]) =>
      [name, typeof value === 'string' ? value.trim() : value] as const,
  );
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Values;
}

/** Fields that were emptied are cleared. */
export function emptyToNull<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => {
      const text = typeof value === 'string' ? value.trim() : value;
      return [name, text === '' || text === undefined ? null : text];
    }),
  ) as Values;
}
