import { drawCell, type FrameCell, frameHash, frameIdOf } from './draw.rules.js';
import type { Entry } from './survey-store.js';
import { FEWEST } from './suppression.rules.js';
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

/** Between the names of cells that were put together. */
export const TOGETHER = '+';

interface Part {
  /** Cells as the area names them, in the order of their names. */
  names: string[];
  subjects: Set<string>;
}

/**
 * Puts cells of fewer than five together with the next smallest of their target: of a cell of one, an answer would be that
 * subject's. Only a target that served fewer than five in all keeps so small a cell.
 */
function joined(cells: ReadonlyMap<string, ReadonlySet<string>>): Part[] {
  const parts = [...cells].map(([name, subjects]): Part => ({ names: [name], subjects: new Set(subjects) }));
  const smallestFirst = () => parts.sort((a, b) => a.subjects.size - b.subjects.size || (a.names[0]! < b.names[0]! ? -1 : 1));
  while (smallestFirst().length > 1 && parts[0]!.subjects.size < FEWEST) {
    const [least, next] = parts.splice(0, 2) as [Part, Part];
    parts.push({ names: [...least.names, ...next.names].sort(), subjects: new Set([...least.subjects, ...next.subjects]) });
  }
  return parts;
}

/**
 * A frame from whoever was served: each subject once per target and cell, cells numbered by target and name. `targets` are
 * all that are to be judged, those that served nobody among them.
 */
export function makeFrame(key: Buffer, served: readonly Served[], targets: readonly number[]): MadeFrame {
  const byTarget = new Map<number, Map<string, Set<string>>>();
  for (const { subjectId, targetId, cell } of served) {
    if (!byTarget.has(targetId)) byTarget.set(targetId, new Map());
    const own = byTarget.get(targetId)!;
    if (!own.has(cell)) own.set(cell, new Set());
    own.get(cell)!.add(subjectId);
  }
  const ordered = [...byTarget]
    .flatMap(([targetId, own]) => joined(own).map(({ names, subjects }) => ({ targetId, cell: names.join(TOGETHER), subjects })))
    .sort((a, b) => a.targetId - b.targetId || (a.cell < b.cell ? -1 : 1))
    .map(({ targetId, cell, subjects }) => ({ targetId, cell, subjects: new Map([...subjects].map((subjectId) => [frameIdOf(key, subjectId, targetId, cell), subjectId])) }));
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
