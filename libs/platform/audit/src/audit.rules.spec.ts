import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical.rules.js';
import { changesBetween } from './changes.rules.js';

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ '€': 1, '\r': 2, '\u{1f600}': 3, '1': 4 }, '{"\\r":2,"1":4,"€":1,"\u{1f600}":3}'],
    [{ n: [1e21, 1e-7, 4.5, -0, 333333333.33333329] }, '{"n":[1e+21,1e-7,4.5,0,333333333.3333333]}'],
    [{ at: new Date('2024-05-09T01:00:00Z'), none: undefined }, '{"at":"2024-05-09T01:00:00.000Z"}'],
  ])('%j', (value, text) => expect(canonicalJson(value)).toBe(text));
});

describe('changesBetween', () => {
  it.each([
    [{ a: 1, b: { c: 'x', d: 2 } }, { a: 1, b: { c: 'y', d: 2 } }, [{ pointer: '/b/c', from: 'x', to: 'y' }]],
    [null, { name: 'Li' }, [{ pointer: '/name', from: null, to: 'Li' }]],
    [{ name: 'Li' }, null, [{ pointer: '/name', from: 'Li', to: null }]],
    [{ roles: ['a'] }, { roles: ['a', 'b'] }, [{ pointer: '/roles', from: ['a'], to: ['a', 'b'] }]],
    [{ 'a/b~c': 1 }, {}, [{ pointer: '/a~1b~0c', from: 1, to: null }]],
    [{ at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }, []],
    [null, null, []],
  ])('%j to %j', (before, after, changes) => expect(changesBetween(before, after)).toEqual(changes));
});
