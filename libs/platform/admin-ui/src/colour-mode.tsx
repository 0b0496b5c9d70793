import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useDeviceSetting } from './device-settings';
import { paletteOf, type ColourMode, type Palette } from './theme';

interface ColourModeValue {
  mode: ColourMode;
  palette: Palette;
  toggle(): void;
}

const Context = /* @__PURE__ */ createContext<ColourModeValue | null>(null);

const systemMode = (): ColourMode =>
  typeof window.matchMedia === 'function' && window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** Follows the device until the reader chooses. The palette also stands in CSS variables for print and plain elements. */
export function ColourModeProvider({ children }: { children: ReactNode }) {
  const [setting, setSetting] = useDeviceSetting('colour-mode', '');
  const mode: ColourMode = setting === 'dark' || setting === 'light' ? setting : systemMode();
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['mode'] = mode;
    root.style.colorScheme = mode;
    for (const [name, colour] of Object.entries(paletteOf(mode))) root.style.setProperty(`--hb-${name}`, colour);
  }, [mode]);
  const value = useMemo(
    () => ({ mode, palette: paletteOf(mode), toggle: () => setSetting(mode === 'dark' ? 'light' : 'dark') }),
    [mode, setSetting],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function useColourMode(): ColourModeValue {
  const value = useContext(Context);
  if (!value) throw new Error('useColourMode needs a ColourModeProvider around it.');
  return value;
}
