import { describe, expect, it } from '@jest/globals';
import { lentRoles, nameOf } from './lending.rules.js';

const grant = (role: string, unitId = 0) => ({ role, unitId });
const lender = (id: string, ...grants: ReturnType<typeof grant>[]) => ({ id, name: id, unitId: null, personId: `person of ${id}`, validTo: null, grants });

describe('what a stand-in holds', () => {
  it.each([
    ['a handler for the head', [grant('handler', 2)], [lender('A', grant('unitHead', 2))], ['unitHead 2 for A']],
    ['one with no role of the own', [], [lender('A', grant('clerk', 3), grant('handler', 2))], ['clerk 3 for A', 'handler 2 for A']],
    ['one for two at once', [grant('handler', 2)], [lender('A', grant('handler', 4)), lender('B', grant('supervisor'))], ['handler 4 for A', 'supervisor 0 for B']],
    ['a system administrator lends nothing', [grant('handler', 2)], [lender('A', grant('systemAdmin'))], []],
    ['a security administrator lends nothing', [grant('handler', 2)], [lender('A', grant('securityAdmin'))], []],
    ['an auditor lends the other role alone', [grant('handler', 2)], [lender('A', grant('auditor'), grant('leader'))], ['leader 0 for A']],
    ['a system administrator borrows nothing', [grant('systemAdmin')], [lender('A', grant('supervisor'))], []],
    ['a security administrator borrows nothing', [grant('handler', 2), grant('securityAdmin')], [lender('A', grant('supervisor'))], []],
    ['an auditor borrows nothing', [grant('auditor')], [lender('A', grant('handler', 2))], []],
    ['officers get no second office', [grant('auditor')], [lender('A', grant('systemAdmin')), lender('B', grant('securityAdmin'))], []],
  ] as const)('%s', (_, own, lenders, held) => {
    expect(lentRoles(own, lenders).map((g) => `${g.role} ${g.unitId} for ${g.onBehalfOf}`)).toEqual(held);
  });
});

describe('in whose name a right is used', () => {
  const roles = [{ role: 'handler', unitId: 2 }, { role: 'unitHead', unitId: 2, onBehalfOf: 'A' }, { role: 'clerk', unitId: 4, onBehalfOf: 'B' }];
  it.each([
    ['own', ['handler'], { own: true }],
    ['own before lent', ['handler', 'unitHead'], { own: true }],
    ['lent', ['unitHead'], { own: false, onBehalfOf: 'A' }],
    ['the first lender of two', ['clerk', 'unitHead'], { own: false, onBehalfOf: 'A' }],
    ['nobody\'s', ['supervisor'], undefined],
  ])('%s', (_, able, answer) => {
    expect(nameOf(roles, (role) => able.includes(role))).toEqual(answer);
  });
});
