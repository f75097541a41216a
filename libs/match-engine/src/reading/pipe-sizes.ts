/** Nominal diameters of pipe in inches and in millimetres (ISO 6708). */
const NOMINAL: Readonly<Record<string, number>> = {
  '1/4': 8, '3/8': 10, '1/2': 15, '3/4': 20, '1': 25, '1-1/4': 32, '1.25': 32, '1.2': 32, '1-1/2': 40, '1.5': 40, '2': 50,
  '2-1/2': 65, '2.5': 65, '3': 80, '4': 100, '5': 125, '6': 150, '8': 200, '10': 250, '12': 300, '14': 350, '16': 400,
  '18': 450, '20': 500, '24': 600,
}; // prettier-ignore

const INCHES = /^(?:DN|G|NPT|Rp?)?\s*(\d+(?:[-.]\d+)?(?:\/\d+)?)\s*(?:英寸|寸|吋|"|″|”|''|′′)$/iu;
const PIPE_THREAD = /^(?:G|NPT|Rp?|Rc|ZG)\s*(\d+(?:-\d+\/\d+|\/\d+)?)$/iu;

/** What a pipe of so many inches is called in millimetres: 2寸, 1/2", G3/4. Null for what is none. */
export function nominalMillimetres(text: string): number | null {
  const inches = INCHES.exec(text)?.[1] ?? PIPE_THREAD.exec(text)?.[1];
  return (inches && NOMINAL[inches]) || null;
}
