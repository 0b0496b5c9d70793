import { theme, type ThemeConfig } from 'antd';

export type ColourMode = 'light' | 'dark';

/**
 * Azurite on paper: a quiet blue-green of official seals' counterpart for what can be done, cinnabar for the mark alone,
 * warm greys for the rest. Every pair of text and ground reaches 4.5 to 1.
 */
const PALETTE = {
  light: {
    primary: '#1f5c6b', link: '#1b5f77', ground: '#f5f4f0', surface: '#ffffff', raised: '#ffffff', sider: '#18363f',
    text: '#1f2628', textSoft: '#59625f', line: '#dedcd4', mark: '#b23a26',
    green: '#2b7347', yellow: '#8a5a00', red: '#b3261e', blue: '#1f5c6b', grey: '#5d6663',
  },
  dark: {
    primary: '#5aa7b8', link: '#7cc0cf', ground: '#121618', surface: '#1a2022', raised: '#222a2d', sider: '#0e1618',
    text: '#e4e8e6', textSoft: '#a3adaa', line: '#343d40', mark: '#e0745d',
    green: '#6cc08b', yellow: '#e0b050', red: '#f08a80', blue: '#7cc0cf', grey: '#a3adaa',
  },
} as const;

export type Palette = { readonly [K in keyof (typeof PALETTE)['light']]: string };

export const paletteOf = (mode: ColourMode): Palette => PALETTE[mode];

const FONT = `-apple-system, BlinkMacSystemFont, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans SC', 'WenQuanYi Micro Hei', sans-serif`;

export function themeOf(mode: ColourMode): ThemeConfig {
  const palette = paletteOf(mode);
  const dark = mode === 'dark';
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: `haobang-${mode}` },
    hashed: false,
    token: {
      colorPrimary: palette.primary,
      colorInfo: palette.primary,
      colorLink: palette.link,
      colorSuccess: palette.green,
      colorWarning: dark ? '#d9a441' : '#a86c00',
      colorError: dark ? '#e5675c' : '#b3261e',
      // antd derives its tints by lightness alone, which turns quiet colours to mud: they are given by hand.
      ...(dark
        ? {
            colorPrimaryBg: '#1c3238', colorPrimaryBgHover: '#223d44', colorPrimaryBorder: '#35606b', controlItemBgActive: '#1c3238', controlItemBgActiveHover: '#223d44',
            colorSuccessBg: '#1a2a21', colorSuccessBorder: '#34533f', colorWarningBg: '#2e2718', colorWarningBorder: '#5c4c27', colorErrorBg: '#2f1d1b', colorErrorBorder: '#6b3a35',
            colorInfoBg: '#1c3238', colorInfoBorder: '#35606b',
          }
        : {
            colorPrimaryBg: '#e4eff1', colorPrimaryBgHover: '#d5e6e9', colorPrimaryBorder: '#a5c6cd', controlItemBgActive: '#e4eff1', controlItemBgActiveHover: '#d5e6e9',
            colorSuccessBg: '#ebf5ee', colorSuccessBorder: '#b3d6c0', colorWarningBg: '#fbf3e1', colorWarningBorder: '#e6cd98', colorErrorBg: '#fcedeb', colorErrorBorder: '#ecb9b4',
            colorInfoBg: '#e4eff1', colorInfoBorder: '#a5c6cd',
          }),
      colorTextBase: palette.text,
      colorTextDescription: palette.textSoft,
      colorTextTertiary: palette.textSoft,
      colorTextPlaceholder: dark ? '#8d9895' : '#6f7875',
      colorBgLayout: palette.ground,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.raised,
      colorBorderSecondary: palette.line,
      borderRadius: 4,
      fontFamily: FONT,
      fontSize: 14,
      wireframe: false,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
    },
    components: {
      Layout: { siderBg: palette.sider, headerBg: palette.surface, headerHeight: 56, headerPadding: '0 16px', bodyBg: palette.ground },
      Menu: {
        darkItemBg: palette.sider, darkSubMenuItemBg: palette.sider, darkPopupBg: palette.sider,
        darkItemSelectedBg: dark ? '#1f4650' : '#2b5f6c', darkItemColor: '#c9d6d6', darkItemSelectedColor: '#ffffff',
        itemHeight: 38, iconSize: 15,
      },
      Table: { headerBg: dark ? '#20282b' : '#efede6', headerColor: palette.text, cellPaddingBlockMD: 9, rowHoverBg: dark ? '#202a2d' : '#f4f7f6' },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', ...(dark ? { primaryColor: '#0c1517' } : {}) },
      Card: { headerFontSize: 15, headerHeight: 46 },
      Descriptions: { labelBg: dark ? '#1e2528' : '#f3f1eb' },
      Tag: { defaultBg: dark ? '#262e31' : '#f0eee8' },
    },
  };
}
