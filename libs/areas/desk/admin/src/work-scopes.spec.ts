import { byUrgency, pastScopesOf, scopesOf, urgencyOf } from './work-scopes';

const TODAY = '2026-03-04';
const due = (dueOn: string | null, lamp: string | null = 'green') => ({ dueOn, dueAt: null, lamp });

describe('the tabs of the workbench', () => {
  it.each([
    [['clerk'], ['unit']],
    [['handler'], ['mine', 'unit']],
    [['dispatcher', 'clerk'], ['dispatch', 'unit']],
    [['supervisor'], ['supervise']],
    [['systemAdmin'], []],
    [[], []],
  ])('for %p are %p', (roles, scopes) => expect(scopesOf(roles.map((role) => ({ role })))).toEqual(scopes));
});

describe('the tabs for what is done', () => {
  it.each([
    [['handler'], ['done', 'copied']],
    [['dispatcher'], ['done']],
    [['systemAdmin'], []],
  ])('for %p are %p', (roles, scopes) => expect(pastScopesOf(roles.map((role) => ({ role })))).toEqual(scopes));
});

describe('urgency', () => {
  it('goes by the business day, and by the lamp where the hour has passed today', () => {
    expect(urgencyOf(due('2026-03-03'), TODAY)).toBe('over');
    expect(urgencyOf(due(TODAY), TODAY)).toBe('today');
    expect(urgencyOf(due(TODAY, 'red'), TODAY)).toBe('over');
    expect(urgencyOf(due('2026-03-11'), TODAY)).toBe('week');
    expect(urgencyOf(due('2026-03-12'), TODAY)).toBe('later');
    expect(urgencyOf(due(null, null), TODAY)).toBe('open');
    expect(urgencyOf(due('2026-03-03', 'paused'), TODAY)).toBe('open');
  });

  it('reads an instant as its Shanghai day', () => {
    expect(urgencyOf({ dueOn: null, dueAt: '2026-03-03T16:30:00Z', lamp: 'yellow' }, TODAY)).toBe('today');
  });

  it('heads neighbours once and keeps their order', () => {
    const items = [due('2026-03-01'), due('2026-03-02'), due(TODAY), due(null)];
    expect(byUrgency(items, TODAY).map(({ urgency, items: members }) => [urgency, members.length])).toEqual([['over', 2], ['today', 1], ['open', 1]]);
  });
});
