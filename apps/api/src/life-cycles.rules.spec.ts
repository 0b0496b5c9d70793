import { describe, expect, it } from '@jest/globals';
import type { Kind } from '@haobang/records';
import { stateDiagram, verbTable, withLifeCycles } from './life-cycles.rules.js';

const state = (zh: string, open: boolean) => ({ label: { zh, en: '' }, open, tone: 'default' });
const label = { zh: '办', en: '' };
const card = {
  kind: 'card', label: { zh: '借书证', en: 'Card' },
  states: { ASKED: state('已申请', true), HELD: state('已挂起', true), GIVEN: state('已发', false), VOIDED: state('已作废', false) },
  create: { by: { clerk: 'any' }, to: 'ASKED', clocks: ['term'] },
  verbs: {
    give: { label, from: ['ASKED'], to: ['GIVEN'], by: { handler: 'lead' }, clocks: ['term'], basis: 'Library Act, art. 3' },
    grant: { label, from: ['ASKED'], to: ['GIVEN', 'ASKED'], by: { supervisor: 'any' }, notBy: ['give'] },
    note: { label, from: ['ASKED', 'HELD'], to: 'same', by: { handler: 'lead', leader: 'any' } },
    hold: { label, from: ['HELD', 'ASKED'], to: ['HELD'], by: 'system' },
    void: { label, from: 'any', to: ['VOIDED'], by: { supervisor: 'any' } },
  },
} as unknown as Kind;

describe('the life cycle of a kind', () => {
  it('is drawn from its declaration: one arrow between two states, one node for all open ones, no loops', () => {
    expect(stateDiagram(card).split('\n').map((line) => line.trim())).toEqual([
      'stateDiagram-v2',
      'state "ASKED 已申请" as ASKED', 'state "HELD 已挂起" as HELD', 'state "GIVEN 已发" as GIVEN', 'state "VOIDED 已作废" as VOIDED',
      'state "any open state" as ANY_OPEN', 'state "any state" as ANY_STATE',
      '[*] --> ASKED: register', 'ASKED --> GIVEN: give, grant', 'ANY_OPEN --> HELD: hold', 'ANY_STATE --> VOIDED: void',
      'GIVEN --> [*]', 'VOIDED --> [*]',
    ]);
  });

  it('has every verb in its table, with who may do it, its clocks and its basis', () => {
    const rows = verbTable(card).split('\n').slice(2);
    expect(rows).toEqual([
      '| `register` 登记 |  | ASKED | clerk | term |  |',
      '| `give` 办 | ASKED | GIVEN | handler (lead) | term | Library Act, art. 3 |',
      '| `grant` 办 | ASKED | GIVEN, ASKED | supervisor; not who did give |  |  |',
      '| `note` 办 | any open | stays | handler (lead), leader |  |  |',
      '| `hold` 办 | any open | HELD | the system |  |  |',
      '| `void` 办 | any | VOIDED | supervisor |  |  |',
    ]);
    const bare = { ...card, create: { ...card.create, clocks: undefined }, verbs: { void: card.verbs.void } } as unknown as Kind;
    expect(verbTable(bare).split('\n')[0]).toBe('| verb | from | to | by (where they must stand) |');
  });

  it('stands between its markers, and leaves the rest of the text alone', () => {
    const first = withLifeCycles('# library\n\nCards.\n', [card]);
    expect(first).toMatch(/^# library\n\nCards\.\n\n<!-- life cycles[\s\S]+### Life cycle: 借书证 Card \(`card`\)[\s\S]+<!-- end of the life cycles -->\n$/);
    expect(withLifeCycles(first, [card])).toBe(first);
    const moved = first.replace('# library', '# reading').replace('ASKED --> GIVEN', 'GIVEN --> ASKED') + '\nMore.\n';
    expect(withLifeCycles(moved, [card])).toBe(`${first.replace('# library', '# reading')}\nMore.\n`);
  });
});
