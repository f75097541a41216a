import { useMatchText } from './texts';

export function useFactorName(): (factor: string) => string {
  const names: Readonly<Record<string, string>> = useMatchText().factors;
  return (factor) => names[factor] ?? factor;
}
