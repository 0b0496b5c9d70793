import { createHash } from 'node:crypto';
import { Decimal } from 'decimal.js';

export interface WeighedCell {
  no: number;
  frameSize: number;
  drawn: number;
}

const DIGITS = 6;

/** How many subjects an answer of a cell stands for: frame size over drawn size, half up at six digits. */
export function weightOf({ frameSize, drawn }: Pick<WeighedCell, 'frameSize' | 'drawn'>): string {
  if (drawn < 1 || drawn > frameSize) throw new Error(`A cell of ${frameSize} can't have ${drawn} drawn`);
  return new Decimal(frameSize).div(drawn).toFixed(DIGITS, Decimal.ROUND_HALF_UP);
}

/** Fixes a table of weights: SHA-256 over the lines `number weight`, in the order of numbers. */
export const weightsHash = (weights: readonly { no: number; weight: string }[]): string =>
  createHash('sha256').update([...weights].sort((a, b) => a.no - b.no).map(({ no, weight }) => `${no} ${weight}\n`).join(''), 'utf8').digest('hex');
