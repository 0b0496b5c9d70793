/** A card of one's own board: a figure, or a list as its address holds it. */
export type BoardCard = { metric: string } | { kind: string; search: string; name: string };

/** Settings hold a few plain texts: each card is one, under its place. */
export type BoardPreference = Record<string, string>;

/** As many as a person's settings hold of one key. */
export const MOST_CARDS = 20;

const METRIC = /^metric ([a-z0-9.-]{1,60})$/;
const LIST = /^list ([a-z-]{1,60}) (\S{0,300})(?: (.{1,40}))?$/;

const placeOf = (index: number): string => `card${String(index + 1).padStart(2, '0')}`;

/** The cards in their order; what can't be read is left out. */
export function cardsOf(kept: BoardPreference): BoardCard[] {
  return Object.keys(kept).sort().flatMap((place): BoardCard[] => {
    const text = String(kept[place]);
    const metric = METRIC.exec(text);
    if (metric) return [{ metric: metric[1]! }];
    const list = LIST.exec(text);
    return list ? [{ kind: list[1]!, search: list[2]!, name: list[3] ?? '' }] : [];
  });
}

export function preferenceOf(cards: readonly BoardCard[]): BoardPreference {
  const text = (card: BoardCard): string => ('metric' in card ? `metric ${card.metric}` : `list ${card.kind} ${card.search}${card.name ? ` ${card.name}` : ''}`);
  return Object.fromEntries(cards.slice(0, MOST_CARDS).map((card, index) => [placeOf(index), text(card)]));
}

/** The same cards with one of them moved by a place; at an end nothing moves. */
export function moved(cards: readonly BoardCard[], from: number, by: -1 | 1): BoardCard[] {
  const to = from + by;
  if (to < 0 || to >= cards.length) return [...cards];
  const next = [...cards];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}
