import type { Feature } from '../features/define-feature';

const modules = import.meta.glob<{ feature: Feature }>('../features/*/feature.ts', { eager: true });

/** Every feature. Its `feature.ts` is all that the app knows of it. */
export const features: readonly Feature[] = Object.values(modules).map(({ feature }) => feature);
