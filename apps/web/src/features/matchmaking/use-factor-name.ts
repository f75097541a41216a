import { useMatchmakingText } from './texts';

export function useFactorName(): (factor: string) => string {
  const names: Readonly<Record<string, string>> = useMatchmakingText().factors;
  return (factor) => names[factor] ?? factor;
}
