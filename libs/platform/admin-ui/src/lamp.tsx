import type { LampColour } from '@haobang/api-client';
import { useColourMode } from './colour-mode';
import type { Palette } from './theme';
import { useTexts } from './texts';
import './ui.texts';

const COLOUR: Record<LampColour | 'none', keyof Palette> = { green: 'green', yellow: 'yellow', red: 'red', paused: 'grey', done: 'blue', late: 'red', none: 'grey' };

/** Each lamp has a shape of its own, so that it is told apart without colour: disc, triangle, square, two bars, tick, crossed disc, ring. */
const SHAPES: Record<LampColour | 'none', React.ReactNode> = {
  green: <circle cx="6" cy="6" r="5" />,
  yellow: <path d="M6 .8 11.6 11H.4Z" />,
  red: <rect x="1" y="1" width="10" height="10" rx="1" />,
  paused: <path d="M2.5 1.5h2.4v9H2.5zM7.1 1.5h2.4v9H7.1z" />,
  done: <path d="m1.5 6.3 3 3 6-6.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  late: <><circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" strokeWidth="1.6" /><path d="m3 9 6-6" stroke="currentColor" strokeWidth="1.6" /></>,
  none: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.2" />,
};

/** The state of a clock. `text` false leaves the word to screen readers and the tooltip. */
export function Lamp({ lamp, text = true }: { lamp: LampColour | 'none' | null | undefined; text?: boolean }) {
  const t = useTexts('ui');
  const { palette } = useColourMode();
  const which = lamp ?? 'none';
  const word = t(`lamp.${which}`);
  return (
    <span className="hb-lamp" style={{ color: palette[COLOUR[which]] }} title={text ? undefined : word}>
      <svg width="12" height="12" viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">{SHAPES[which]}</svg>
      <span className={text ? undefined : 'hb-sr'}>{word}</span>
    </span>
  );
}
