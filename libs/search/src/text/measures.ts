/** Nominal diameters of pipe in inches and in millimetres (ISO 6708). */
const NOMINAL: Readonly<Record<string, number>> = {
  '1/2': 15,
  '3/4': 20,
  '1': 25,
  '1.2': 32,
  '1.25': 32,
  '1.5': 40,
  '2': 50,
  '2.5': 65,
  '3': 80,
  '4': 100,
  '5': 125,
  '6': 150,
  '8': 200,
  '10': 250,
  '12': 300,
  '14': 350,
  '16': 400,
  '20': 500,
  '24': 600,
};
const INCHES = /(?<![\d./])(\d+(?:[./]\d+)?)\s*(?:英寸|寸|吋|"|″|”|inch(?:es)?\b)/giu;
const WATTS = /(?<![\d.])(\d{4,7})\s*(?:瓦|w(?![a-z]))/giu;

/** Measures as the trade writes them: 2寸 is DN50, 5500W is 5.5kW. The rest of the text stays as it is. */
export function inTradeMeasures(text: string): string {
  return text
    .replace(INCHES, (whole, inches: string) =>
      NOMINAL[inches] ? ` DN${NOMINAL[inches]} ` : whole,
    )
    .replace(WATTS, (_, watts: string) => ` ${Number(watts) / 1000}kW `);
}
