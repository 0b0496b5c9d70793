/** Words that join others and say nothing by themselves: titles are cut at them. */
const CUTS = /[\s\p{P}\p{S}]|的|了|在|和|与|及|未|无|不|被|把|对|至今|一直|如何|怎么|为什么|请问|希望|要求|反映/u;
const LONGEST_PIECE = 4;

/** The most telling piece of a title, for a search that wants each word whole; empty while there is too little. */
export function searchPiece(title: string): string {
  const pieces = title.split(CUTS).filter((piece) => piece.length >= 2);
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  return longest.slice(0, LONGEST_PIECE);
}

const pairsOf = (text: string): string[] => {
  const plain = [...text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')];
  return plain.slice(1).map((sign, index) => plain[index]! + sign);
};

/** How alike two titles read, 0 to 1: the share of neighbouring signs that both have (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  const common = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (a.length + b.length);
}

/** From here on a title is shown as a possible duplicate. */
export const LIKE_ENOUGH = 0.35;

/** Those whose titles read alike, the likest first, each once. */
export function likeTitles<T extends { id: string; title: string }>(title: string, rows: readonly T[]): T[] {
  const scored = new Map(rows.map((row) => [row.id, { row, score: likeness(title, row.title) }]));
  return [...scored.values()].filter(({ score }) => score >= LIKE_ENOUGH).sort((a, b) => b.score - a.score).map(({ row }) => row);
}
