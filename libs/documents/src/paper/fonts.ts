import { createRequire } from 'node:module';

const { resolve } = createRequire(__filename);
const font = (path: string) => resolve(`@expo-google-fonts/${path}`);

/**
 * Whole fonts, of which each document carries what it uses. 仿宋 and 小标宋 are not free: Noto Serif stands for
 * them, and Noto Sans for 黑体.
 */
export const FONTS = {
  text: font('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  title: font('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  heading: font('noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
} as const;
export type FontName = keyof typeof FONTS;
