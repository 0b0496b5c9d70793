import { createHash, createHmac } from 'node:crypto';

/** A cell of a frame with the ids of its subjects. */
export interface FrameCell {
  /** 1, 2, 3 … over the whole frame. */
  no: number;
  targetId: number;
  /** Name of the part of the target's frame. */
  cell: string;
  /** UUIDs in small letters, in ascending order. */
  ids: readonly string[];
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The id under which a subject stands in a frame: made with the survey's own key, so that the list names nobody, and bound
 * to the subject, so that nobody can be put in another's place afterwards.
 */
export function frameIdOf(key: Buffer, subjectId: string, targetId: number, cell: string): string {
  const hex = createHmac('sha256', key).update(`${subjectId}\n${targetId}\n${cell}`, 'utf8').digest('hex').slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * The frame as one text: cells by number, each with a line `#number target size name`, then its ids in ascending order, one
 * a line; every line ends with a line feed.
 */
export const canonicalFrame = (cells: readonly FrameCell[]): string =>
  [...cells]
    .sort((a, b) => a.no - b.no)
    .map((cell) => `#${cell.no} ${cell.targetId} ${cell.ids.length} ${cell.cell}\n${[...cell.ids].sort().map((id) => `${id}\n`).join('')}`)
    .join('');

/** SHA-256 of the canonical text, in hexadecimal. */
export const frameHash = (cells: readonly FrameCell[]): string => sha256(canonicalFrame(cells));

/** Where an id stands in the draw: the lower, the earlier. */
export const scoreOf = (seed: string, hash: string, id: string): string => sha256(`${seed}\n${hash}\n${id}`);

/** The ids of a cell that are drawn: the lowest scores, `count` of them or all that there are; in ascending order of id. */
export function drawCell(cell: FrameCell, seed: string, hash: string, count: number): string[] {
  return cell.ids
    .map((id) => [scoreOf(seed, hash, id), id] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, id]) => id)
    .sort();
}

/** The whole draw, by the cell's number. */
export const drawFrame = (cells: readonly FrameCell[], seed: string, perCell: number): Map<number, string[]> => {
  const hash = frameHash(cells);
  return new Map(cells.map((cell) => [cell.no, drawCell(cell, seed, hash, perCell)]));
};
