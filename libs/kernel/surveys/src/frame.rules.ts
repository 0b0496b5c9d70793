import { drawCell, type FrameCell, frameHash, frameIdOf } from './draw.rules.js';
import type { Entry } from './survey-store.js';
import type { Frozen } from './survey-inputs.js';

/** A subject that had to do with a target, in the part of the target's frame that it belongs to. */
export interface Served {
  subjectId: string;
  targetId: number;
  cell: string;
}

export interface MadeFrame {
  cells: FrameCell[];
  entries: Entry[];
  frozen: Frozen;
}

/**
 * A frame from whoever was served: each subject once per target and cell, cells numbered by target and name. `targets` are
 * all that are to be judged, those that served nobody among them.
 */
export function makeFrame(key: Buffer, served: readonly Served[], targets: readonly number[]): MadeFrame {
  const byCell = new Map<string, { targetId: number; cell: string; subjects: Map<string, string> }>();
  for (const { subjectId, targetId, cell } of served) {
    const name = `${targetId}\n${cell}`;
    if (!byCell.has(name)) byCell.set(name, { targetId, cell, subjects: new Map() });
    byCell.get(name)!.subjects.set(frameIdOf(key, subjectId, targetId, cell), subjectId);
  }
  const ordered = [...byCell.values()].sort((a, b) => a.targetId - b.targetId || (a.cell < b.cell ? -1 : 1));
  const cells = ordered.map(({ targetId, cell, subjects }, at): FrameCell => ({ no: at + 1, targetId, cell, ids: [...subjects.keys()].sort() }));
  const entries = ordered.flatMap(({ subjects }, at) => [...subjects].map(([id, subjectId]): Entry => ({ id, cellNo: at + 1, subjectId, drawn: false })));
  return {
    cells, entries,
    frozen: { frame: { hash: frameHash(cells), size: entries.length, cells: cells.map(({ no, targetId, cell, ids }) => ({ no, targetId, cell, size: ids.length })), targets } },
  };
}

/** The draw of each cell, by number. */
export const drawnOf = (cells: readonly FrameCell[], seed: string, hash: string, perCell: number): { no: number; ids: string[] }[] =>
  cells.map((cell) => ({ no: cell.no, ids: drawCell(cell, seed, hash, perCell) }));
