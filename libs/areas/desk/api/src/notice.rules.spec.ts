import { describe, expect, it } from '@jest/globals';
import { audienceOfDue, tellingsOf, type ToldEvent, type ToldRecord } from './notice.rules.js';

const ME = '018f5a3e-7b1c-7d2a-9c3e-4f5a6b7c8d9e';
const event = (more: Partial<ToldEvent> = {}): ToldEvent => ({ verb: 'assign', openBefore: true, unitId: 1, newLeadUnitId: null, newHandlerId: null, ...more });
const record = (more: Partial<ToldRecord> = {}): ToldRecord => ({ open: true, awaits: 'lead', leadUnitId: 7, callbackUnitId: 3, handlerId: null, ...more });
const unit = (of: number, ...roles: string[]) => ({ unit: of, roles });

describe('tellingsOf', () => {
  it.each<[string, ToldEvent, ToldRecord, object[]]>([
    ['a unit is given work', event({ newLeadUnitId: 7 }), record(), [{ what: 'assigned', to: unit(7, 'handler', 'unitHead') }]],
    ['a person is given work', event({ verb: 'setHandler', newHandlerId: ME }), record({ handlerId: ME }), [{ what: 'assigned', to: { account: ME } }]],
    ['a unit gives itself work', event({ verb: 'register', unitId: 7, newLeadUnitId: 7, openBefore: null }), record(), []],
    ['another unit leads by now', event({ newLeadUnitId: 7 }), record({ leadUnitId: 8 }), []],
    ['another person handles it by now', event({ newHandlerId: 'somebody else' }), record({ handlerId: ME }), []],
    ['it is done by now', event({ newLeadUnitId: 7 }), record({ open: false, awaits: null }), []],
    ['the unit sends it back', event({ verb: 'return', newLeadUnitId: 1 }), record({ awaits: 'dispatcher', leadUnitId: 1 }), [{ what: 'returned', to: { role: 'dispatcher' } }]],
    ['the caller was not content', event({ verb: 'rework', openBefore: false }), record({ handlerId: ME }), [{ what: 'returned', to: { account: ME } }]],
    ['it is opened again by whatever verb', event({ verb: 'reject', openBefore: false }), record(), [{ what: 'returned', to: unit(7, 'handler', 'unitHead') }]],
    ['a supervisor looks at it', event({ verb: 'supervise' }), record({ handlerId: ME }), [{ what: 'supervised', to: { account: ME } }, { what: 'supervised', to: unit(7, 'unitHead') }]],
    ['nobody handles what is supervised', event({ verb: 'remind' }), record(), [{ what: 'supervised', to: unit(7, 'handler', 'unitHead') }]],
    ['nobody leads what is supervised', event({ verb: 'instruct' }), record({ leadUnitId: null }), []],
    ['a return is asked for', event({ verb: 'askReturn', unitId: 7 }), record({ handlerId: ME }), [{ what: 'asked', to: unit(7, 'unitHead') }]],
    ['a pause is asked for', event({ verb: 'askPause', unitId: 7 }), record(), [{ what: 'asked', to: unit(7, 'unitHead') }]],
    ['an extension is asked for', event({ verb: 'askExtension', unitId: 7 }), record(), [{ what: 'asked', to: { role: 'supervisor' } }]],
    ['what was asked for is done by now', event({ verb: 'askExtension' }), record({ open: false, awaits: null }), []],
    ['an extension is granted', event({ verb: 'extend' }), record({ handlerId: ME }), [{ what: 'answered', to: { account: ME } }]],
    ['an extension is refused', event({ verb: 'refuseExtension' }), record(), [{ what: 'answered', to: unit(7, 'handler', 'unitHead') }]],
    ['a pause is granted', event({ verb: 'pause' }), record({ handlerId: ME }), [{ what: 'answered', to: { account: ME } }]],
    ['somebody comments', event({ verb: 'comment' }), record(), []],
  ])('%s', (_, given, stands, expected) => {
    expect(tellingsOf(given, stands)).toEqual(expected);
  });
});

describe('audienceOfDue', () => {
  it.each<['dueSoon' | 'overdue', Partial<ToldRecord>, object[]]>([
    ['dueSoon', {}, [unit(7, 'handler')]],
    ['overdue', {}, [unit(7, 'handler', 'unitHead')]],
    ['dueSoon', { handlerId: ME }, [{ account: ME }]],
    ['overdue', { handlerId: ME }, [{ account: ME }, unit(7, 'unitHead')]],
    ['dueSoon', { open: false, awaits: 'callback' }, [unit(3, 'clerk')]],
    ['overdue', { open: false, awaits: 'callback', callbackUnitId: null }, []],
    ['overdue', { awaits: 'supervisor' }, []],
    ['overdue', { open: false, awaits: null }, []],
    ['overdue', { leadUnitId: null }, []],
  ])('%s of %j', (what, more, expected) => {
    expect(audienceOfDue(what, record(more))).toEqual(expected);
  });
});
