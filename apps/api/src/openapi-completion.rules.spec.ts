import { describe, expect, it } from '@jest/globals';
import type { Kind } from '@haobang/records';
import { completeDocument, describedTags } from './openapi-completion.rules.js';
import { exampleOf, wrongState } from './openapi-examples.rules.js';
import { composeDocument, splitByArea } from './openapi-files.js';
import { type OpenApi, type Operation, parametersOf } from './openapi-schema.js';

const label = { zh: '', en: '' };
const card = {
  kind: 'card', plural: 'cards', area: 'library', measures: [1],
  states: { ASKED: { label, open: true, tone: 'default' }, GIVEN: { label, open: true, tone: 'default' }, VOIDED: { label, open: false, tone: 'default' } },
  verbs: {
    give: { label, is: 'Gives it.', from: ['ASKED'], to: ['GIVEN'], by: { handler: 'lead' } },
    note: { label, is: 'A note.', from: 'open', to: 'same', by: { handler: 'any', leader: 'any' } },
    renew: { label, is: 'Renews it.', from: ['GIVEN'], to: 'same', by: { handler: 'lead' }, allowed: () => undefined },
    void: { label, is: 'Voids it.', from: 'any', to: ['VOIDED'], by: { supervisor: 'any' } },
  },
} as unknown as Kind;

const problem = () => ({ description: 'Refused.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } });
const operation = (more: Partial<Operation>): Operation => ({
  operationId: 'x', summary: 'Does it.', description: 'Does it.', tags: ['library'], 'x-permission': 'library:card.give', responses: { 200: { description: 'Done.' }, 400: problem(), 401: problem(), 404: problem(), 409: problem() }, ...more,
});
const documentOf = (paths: OpenApi['paths'], schemas: OpenApi['components']['schemas'] = {}): OpenApi => ({ paths, components: { schemas } });
const complete = (document: OpenApi) =>
  completeDocument(document, { kinds: [card], figures: [{ code: 'm01.cards', of: 'card' }, { code: 'm02.others', of: 'other' }], everyRole: ['clerk', 'machine'], rolesOf: (permission) => (permission === 'library:card.give' ? ['machine', 'handler'] : []) });

describe('the completion of the document', () => {
  it('tells of a verb who may call it, the figures of its kind alone, and the call that its state refuses', () => {
    const give = operation({ 'x-relations': { handler: 'lead' }, 'x-states': { from: ['ASKED'], to: ['GIVEN'] }, 'x-clocks': ['term'], requestBody: { content: { 'application/json': { schema: { type: 'object', properties: {} } } } } });
    complete(documentOf({ '/api/v1/library/cards/{id}/give': { post: give } }));
    expect(give).toMatchObject({ 'x-roles': ['handler', 'machine'], 'x-figures': ['m01.cards'] });
    expect(give.description).toBe('**Who**: handler (their unit leads); systems with the scope `library:card.give`.  \n**States**: ASKED → GIVEN.  \n**Clocks**: term.  \n**Figures**: m01.cards.');
    expect(give.requestBody!.content['application/json']!.example).toEqual({});
    expect(give.responses[409]!.content!['application/problem+json']!.examples!.wrongCall!.value).toMatchObject({ status: 409, code: 'wrong-state', verbs: ['note'] });
  });
  it('keeps a problem once that says nothing of its own operation', () => {
    const document = complete(documentOf({ '/api/v1/library/cards/{id}/give': { post: operation({}) } }));
    expect(document.paths['/api/v1/library/cards/{id}/give']!.post!.responses[404]).toEqual({ $ref: '#/components/responses/Problem404' });
    expect(document.components.responses!.Problem404).toEqual(problem());
  });
  it('leaves reading without figures, and what is public to everybody', () => {
    const get = operation({ 'x-permission': 'public', responses: { 200: { description: 'Done.' }, 503: problem() } });
    complete(documentOf({ '/api/v1/library/cards/health': { get } }));
    expect(get['x-figures']).toBeUndefined();
    expect(get['x-roles']).toEqual(['public']);
    expect(get.responses[503]!.content!['application/problem+json']!.examples).toHaveProperty('wrongCall');
  });
  it('refuses an operation that does not declare the problem it would show', () => {
    expect(() => complete(documentOf({ '/api/v1/library/cards': { get: operation({ responses: { 200: { description: 'Done.' } } }) } }))).toThrow('does not declare the problem 400');
  });
  it('writes the null of a code beside its codes, and no example that is null', () => {
    const document = complete(documentOf({}, { A: { type: 'object', properties: { lamp: { type: ['string', 'null'], enum: ['red', null], description: 'Lamp.' }, until: { type: ['string', 'null'], example: null } } } }));
    expect(document.components.schemas.A!.properties).toEqual({ lamp: { description: 'Lamp.', anyOf: [{ type: 'string', enum: ['red'] }, { type: 'null' }] }, until: { type: ['string', 'null'] } });
  });
  it('tells a parameter that many operations take once, the commonest words of each name', () => {
    const id = (description: string) => ({ in: 'path', name: 'id', required: true, description, schema: { type: 'string', format: 'uuid' } });
    const key = { in: 'header', name: 'Idempotency-Key', schema: { type: 'string' } };
    const of = (description: string) => operation({ parameters: [id(description), key] });
    const paths = Object.fromEntries([...Array<string>(6).fill('Id of the card.'), ...Array<string>(5).fill('Id of the loan.')].map((words, i) => [`/x${i}`, { get: of(words) }]));
    const document = complete(documentOf({ ...paths, '/alone': { get: operation({ parameters: [{ in: 'query', name: 'q' }] }) } }));
    expect(document.components.parameters).toEqual({ IdempotencyKey: key, Id: id('Id of the card.') });
    expect(document.paths['/x0']!['get']!.parameters).toEqual([{ $ref: '#/components/parameters/Id' }, { $ref: '#/components/parameters/IdempotencyKey' }]);
    expect(document.paths['/x6']!['get']!.parameters).toEqual([id('Id of the loan.'), { $ref: '#/components/parameters/IdempotencyKey' }]);
    expect(document.paths['/alone']!['get']!.parameters).toEqual([{ in: 'query', name: 'q' }]);
    expect(parametersOf(document.paths['/x0']!['get']!, document)).toEqual([id('Id of the card.'), key]);
  });

  it('is written whole into the files of its areas, and composed of them again', () => {
    const document = complete(documentOf({ '/api/v1/library/cards': { get: operation({ parameters: [{ in: 'query', name: 'q' }] }) }, '/api/v1/desk': { get: operation({}) } }, { Problem: { type: 'object', required: ['a', 'b'], example: 'x'.repeat(200) } }));
    const parts = [...splitByArea(document).values()].map((text) => JSON.parse(text) as OpenApi);
    expect(composeDocument(parts)).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('refuses a tag without a description', () => {
    const document = documentOf({ '/x': { get: operation({ tags: ['garden'] }) } });
    expect(() => describedTags(document, { library: 'Cards.' })).toThrow('garden');
    expect(describedTags(document, { library: 'Cards.', garden: 'Flowers.' })).toEqual([{ name: 'garden', description: 'Flowers.' }]);
  });
});

describe('an example made from a schema', () => {
  it.each([
    [{ type: 'string', example: 'own' }, 'own'],
    [{ type: 'string', format: 'date' }, '2024-05-09'],
    [{ type: 'string', pattern: '^[0-9]{6}$' }, '000000'],
    [{ type: 'string', pattern: '^[0-9a-f]{64}$' }, '0'.repeat(64)],
    [{ type: 'string', pattern: '^[a-z0-9][a-z0-9._-]{1,63}$' }, 'text'],
    [{ type: 'string', pattern: '^-?\\d{1,16}(\\.\\d{1,6})?$' }, '12.50'],
    [{ type: 'string', maxLength: 2 }, 'te'],
    [{ type: 'integer', minimum: 7, maximum: 9 }, 7],
    [{ type: 'integer', minimum: 0, maximum: 0 }, 0],
    [{ type: 'array', minItems: 2, items: { type: 'boolean' } }, [true, true]],
    [{ anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] }, 'a'],
    [{ type: 'object', required: ['a'], properties: { a: { type: 'boolean' }, b: { type: 'boolean' }, c: { type: 'boolean', example: false } } }, { a: true, c: false }],
    [{ allOf: [{ $ref: '#/components/schemas/B' }] }, { b: 'x' }],
  ])('%j gives %j', (schema, value) => {
    expect(exampleOf(schema, { B: { type: 'object', required: ['b'], properties: { b: { enum: ['x'] } } } })).toEqual(value);
  });
});

describe('a verb called in the wrong state', () => {
  it('leaves out what a rule may still forbid, and what another role may', () => expect(wrongState(card, 'give').more).toEqual({ verbs: ['note'] }));
  it('takes the voided state where every other is open', () => expect(wrongState(card, 'void')).toMatchObject({ detail: 'void is not open while the record is VOIDED.', more: { verbs: [] } }));
});
