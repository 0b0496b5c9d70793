import type { IssuedLink, Sampled } from './survey.queries';

export interface HandOut extends Sampled {
  url: string;
}

/** Each of those drawn with a link of its cell. Both come in an order that says nothing, and the pairing stays with whoever hands them out. */
export function handOuts(sample: readonly Sampled[], links: readonly IssuedLink[], form: string): HandOut[] {
  const byCell = new Map<number, string[]>();
  for (const { cellNo, link } of links) byCell.set(cellNo, [...(byCell.get(cellNo) ?? []), link]);
  return sample.map((one) => ({ ...one, url: `${form}#${byCell.get(one.cellNo)?.pop() ?? ''}` }));
}

/** A cell of CSV; what a spreadsheet would take for a formula is told to be text. */
const cell = (value: string): string => `"${(/^[=+\-@\t]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

export const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]): string => `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
