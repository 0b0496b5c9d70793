import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleGrant } from '@haobang/http';
import { rowsOf, withheldFrom } from './acting.js';
import type { Kind } from './kind.js';

const actor = (...roles: RoleGrant[]): Actor => ({ kind: 'staff', id: 'a', name: '某人', unitId: 1, roles, scopes: null, units: null });
const all = (role: string): RoleGrant => ({ role, unitId: 1 });
const at = (role: string, unitId: number, units: number[] = [unitId]): RoleGrant => ({ role, unitId, units });
const open = { kind: 'open' } as Kind;
const discreet = { kind: 'discreet', confidential: { to: ['supervisor'] } } as unknown as Kind;

describe('the row rule', () => {
  it.each<[string, Actor, ReturnType<typeof rowsOf>, ReturnType<typeof rowsOf>]>([
    ['who is named sees all of both', actor(all('supervisor')), null, null],
    ['who sees all rows and is not named sees none', actor(all('dispatcher')), null, { units: [], masks: [] }],
    ['but those of a unit of which one is a handler', actor(all('dispatcher'), at('handler', 7)), null, { units: [7], masks: [31] }],
    ['a handler sees both by the own unit', actor(at('handler', 7)), { units: [7], masks: [31] }, { units: [7], masks: [31] }],
    ['a head sees nothing confidential of the units below', actor(at('unitHead', 7, [7, 8, 9])), { units: [7, 8, 9], masks: [31, 31, 31] }, { units: [7], masks: [31] }],
    ['a third party sees what was handed to it to be viewed', actor(at('thirdParty', 90)), { units: [90], masks: [4] }, { units: [90], masks: [4] }],
    ['an administrator sees nothing', actor(all('systemAdmin')), { units: [], masks: [] }, { units: [], masks: [] }],
  ])('%s', (_, who, general, confidential) => {
    expect(rowsOf(who)).toEqual(general);
    expect(rowsOf(who, open)).toEqual(general);
    expect(rowsOf(who, discreet)).toEqual(confidential);
    // Questions over many kinds leave a kind out wherever they would show more of it than its own lists.
    expect(withheldFrom(who, [open, discreet])).toEqual(JSON.stringify(general) === JSON.stringify(confidential) ? [] : [discreet]);
  });
});
