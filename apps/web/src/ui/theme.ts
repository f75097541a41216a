import type { ThemeConfig } from 'antd';

/** Every colour of the app. The style sheets read them as `--wc-<name>`. */
export const palette = {
  primary: '#1a5596',
  primarySoft: '#e8f0f9',
  ink: '#12335c',
  inkSoft: '#b9cbe2',
  text: '#1b2530',
  quiet: '#56616f',
  line: '#dde3ea',
  lineSoft: '#edf0f4',
  ground: '#f3f5f8',
  surface: '#ffffff',
  coastal: '#0b6478',
  coastalSoft: '#dff1f4',
  interior: '#9c430a',
  interiorSoft: '#fcebdd',
  supply: '#1a5596',
  demand: '#6b3fa0',
  good: '#1b7048',
  goodSoft: '#e3f4ea',
  warn: '#8a5a00',
  warnSoft: '#fdf3dc',
  bad: '#b92d26',
  badSoft: '#fdebea',
} as const;

const FONTS = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  'sans-serif',
].join(', ');

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.primary,
    colorInfo: palette.primary,
    colorLink: palette.primary,
    colorSuccess: palette.good,
    colorWarning: palette.warn,
    colorError: palette.bad,
    // Lighter under the mouse, as the library has it, it could not be read.
    colorErrorHover: palette.bad,
    colorErrorTextHover: palette.bad,
    colorErrorBorderHover: palette.bad,
    colorInfoBg: palette.primarySoft,
    colorInfoBorder: '#b9cfe8',
    colorSuccessBg: palette.goodSoft,
    colorWarningBg: palette.warnSoft,
    colorErrorBg: palette.badSoft,
    colorText: palette.text,
    colorTextSecondary: palette.quiet,
    colorTextTertiary: palette.quiet,
    colorTextDescription: palette.quiet,
    colorTextPlaceholder: '#6b7683',
    colorBgLayout: palette.ground,
    colorBorder: '#c9d2dc',
    colorBorderSecondary: palette.line,
    borderRadius: 6,
    fontFamily: FONTS,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Table: { cellPaddingBlock: 10, headerBg: '#f7f9fb', headerColor: palette.quiet },
    Form: { itemMarginBottom: 20, verticalLabelPadding: '0 0 4px' },
    Tabs: { horizontalMargin: '0 0 16px 0' },
  },
};

export function applyPalette(): void {
  const { style } = document.documentElement;
  for (const [name, colour] of Object.entries(palette)) {
    style.setProperty(
      `--wc-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      colour,
    );
  }
  style.setProperty('--wc-fonts', FONTS);
}
