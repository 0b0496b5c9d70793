/** A row of a list of assignments, as far as its days go. Days are half-open: until is the first without. */
export interface Held {
  sinceOn: string | null;
  untilOn: string | null;
}

export interface Gap {
  sinceOn: string;
  /** The first day on which somebody stands again; null while nobody does. */
  untilOn: string | null;
}

/**
 * The stretches of `[since, until)` on which nobody stands, in order. An end that lies ahead or is not set is looked at up
 * to and with today: a gap that goes on has no end.
 */
export function gapsOf(rows: readonly Held[], since: string, until: string | null, today: string): Gap[] {
  const gaps: Gap[] = [];
  const stood = rows.filter((row): row is Held & { sinceOn: string } => row.sinceOn !== null && row.sinceOn !== row.untilOn).sort((a, b) => (a.sinceOn < b.sinceOn ? -1 : 1));
  let free = since;
  for (const { sinceOn, untilOn } of stood) {
    const begins = until !== null && sinceOn > until ? until : sinceOn;
    if (begins > free) gaps.push({ sinceOn: free, untilOn: begins });
    if (untilOn === null) return gaps;
    if (untilOn > free) free = untilOn;
  }
  if (until !== null ? free < until : free <= today) gaps.push({ sinceOn: free, untilOn: until });
  return gaps;
}
