/** The number of a record as it may be typed: `sq-2024-123`, `SQ2024000123`, `sq 2024 123`. Undefined for anything else. */
export function recordNumberOf(q: string): string | undefined {
  const found = /^([A-Za-z]{2,4})[\s-]*(\d{4})[\s-]*(\d{1,9})$/.exec(q.normalize('NFKC').trim());
  return found ? `${found[1]!.toUpperCase()}-${found[2]}-${found[3]!.padStart(6, '0')}` : undefined;
}

/** The number of a measure as it may be typed: `45`, `m45`, `措施45`, `measure 45`, `第45条`. */
export function measureNumberOf(q: string): number | undefined {
  const found = /^(?:m|measure|措施|第)?\s*(\d{1,3})\s*(?:条|项)?$/i.exec(q.normalize('NFKC').trim());
  return found ? Number(found[1]) : undefined;
}

/** Titles that hold what was typed, whatever its case and width. */
export const holdsText = (title: { zh: string; en: string }, q: string): boolean => {
  const wanted = q.normalize('NFKC').toLowerCase().trim();
  return wanted.length > 1 && [title.zh, title.en].some((t) => t.normalize('NFKC').toLowerCase().includes(wanted));
};
