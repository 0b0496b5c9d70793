import { type BoardCard, cardsOf, MOST_CARDS, moved, preferenceOf } from './board-cards.rules';

const CARDS: BoardCard[] = [{ metric: 'm45.closing-rate' }, { kind: 'demand', search: 'lamp=red&status=ASSIGNED', name: '我的 超期' }, { kind: 'common-issue', search: '', name: '' }];

describe('the cards of a board', () => {
  it('come back as they were kept, in their order', () => expect(cardsOf(preferenceOf(CARDS))).toEqual(CARDS));
  it('keep their order beyond nine', () => {
    const many = Array.from({ length: 12 }, (_, i): BoardCard => ({ metric: `m${i}.x` }));
    expect(cardsOf(preferenceOf(many))).toEqual(many);
  });
  it('are as many as may be kept', () => expect(Object.keys(preferenceOf(Array.from({ length: 30 }, () => CARDS[0]!)))).toHaveLength(MOST_CARDS));
  it('leave out what nobody can read', () => expect(cardsOf({ card01: 'nonsense', card02: 'metric m45.closing-rate', card03: 'list ', card04: '' })).toEqual([CARDS[0]]));
  it('move by one place, and not beyond an end', () => {
    expect(moved(CARDS, 0, 1).map((card) => cardsName(card))).toEqual(['demand', 'm45.closing-rate', 'common-issue']);
    expect(moved(CARDS, 0, -1)).toEqual(CARDS);
    expect(moved(CARDS, 2, 1)).toEqual(CARDS);
  });
});

const cardsName = (card: BoardCard): string => ('metric' in card ? card.metric : card.kind);
