const INCHES: Readonly<Record<string, string>> = {
  15: '1/2',
  20: '3/4',
  25: '1',
  40: '1.5',
  50: '2',
  65: '2.5',
  80: '3',
  100: '4',
  150: '6',
  200: '8',
};

/** The size in the other spellings and units that people use, worked out here and not by what is measured. */
export function otherUnits(size: string): string[] {
  const [, bore] = /^DN(\d+)$/.exec(size) ?? [];
  if (bore) return INCHES[bore] ? [`${INCHES[bore]}寸`, `${INCHES[bore]}"`, `dn ${bore}`] : [];
  const [, figure = '', unit = ''] = /^(\d+(?:\.\d+)?)(kW|W|kg|g|ml|L|t|MPa)$/.exec(size) ?? [];
  if (unit) return figures(Number(figure), unit);
  return /^\d+(?:\.\d+)?(?:×\d+(?:\.\d+)?)+$/.test(size)
    ? [size.replaceAll('×', '*'), size.replaceAll('×', 'x'), size.replaceAll('×', ' X ')]
    : [];
}

function figures(figure: number, unit: string): string[] {
  switch (unit) {
    case 'kW':
      return [`${figure * 1000}W`, `${figure}千瓦`, `${figure} KW`];
    case 'W':
      return [`${figure}瓦`, `${figure / 1000}kW`];
    case 'kg':
      return [`${figure}公斤`, `${figure}千克`, `${figure * 2}斤`];
    case 'g':
      return [`${figure}克`, `${figure / 1000}kg`];
    case 'ml':
      return [`${figure}毫升`, `${figure / 1000}L`];
    case 'L':
      return [`${figure}升`, `${figure * 1000}ml`];
    case 't':
      return [`${figure}吨`];
    default:
      return [`${figure * 10}公斤`, `${figure}兆帕`, `${figure * 10}bar`];
  }
}
