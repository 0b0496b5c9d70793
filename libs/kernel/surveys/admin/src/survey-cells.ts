import type { Label } from '@haobang/api-client';

/** How cells are called, by the code that the area gave them. */
export type CellLabels = Readonly<Record<string, Label>>;

/** A cell's name; small cells of a target are put together, with + between their codes. A code without a label stands for itself. */
export const cellName = (code: string, cells: CellLabels, label: (of: Label | undefined) => string, and: string): string =>
  code.split('+').map((one) => label(cells[one]) || one).join(and);
