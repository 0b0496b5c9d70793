import { sha256 } from './sha256';

/** A frame as the server shows it. */
export interface ShownFrame {
  /** As it was published when the frame was frozen. */
  hash: string | null;
  seed: string | null;
  perCell: number;
  cells: readonly { no: number; targetId: number; cell: string; ids: readonly string[]; drawn: readonly string[] }[];
}

export interface DrawCheck {
  /** The hash of the frame that was received. */
  hash: string;
  /** It is the one that was published. */
  sameFrame: boolean;
  /** Numbers of cells in which others would have been drawn. */
  otherCells: readonly number[];
  /** Frame and draw are what they claim to be. */
  holds: boolean;
  entries: number;
  drawn: number;
}

/** Cells by number, each `#number target size name` and its ids in ascending order, a line each. */
const canonicalFrame = (cells: ShownFrame['cells']): string =>
  [...cells].sort((a, b) => a.no - b.no).map(({ no, targetId, cell, ids }) => `#${no} ${targetId} ${ids.length} ${cell}\n${[...ids].sort().map((id) => `${id}\n`).join('')}`).join('');

/** Does the whole draw again, from what was published alone: the frame's ids, the seed, and how many of each cell. */
export function checkDraw({ hash: published, seed, perCell, cells }: ShownFrame): DrawCheck {
  const hash = sha256(canonicalFrame(cells));
  const otherCells: number[] = [];
  let drawn = 0;
  for (const { no, ids, drawn: claimed } of cells) {
    const again = ids.map((id) => [sha256(`${seed}\n${hash}\n${id}`), id] as const).sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, perCell).map(([, id]) => id).sort();
    drawn += again.length;
    if (again.join() !== [...claimed].sort().join()) otherCells.push(no);
  }
  const sameFrame = hash === published;
  return { hash, sameFrame, otherCells, holds: sameFrame && seed !== null && otherCells.length === 0, entries: cells.reduce((sum, cell) => sum + cell.ids.length, 0), drawn };
}
