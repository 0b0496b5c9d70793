// The requests of the rows that compare with a floor: list, one record, create and verb, as a handler of one unit.
import { randomUUID } from 'node:crypto';

const DEMANDS = '/api/v1/complaints/demands';
const TEXT = '企业反映园区内道路照明设施损坏多日，夜间货车进出存在安全隐患，曾向物业和街道反映，均未得到处理，希望主管部门尽快核实并明确修复时限。';

const post = (side, path, body, headers = {}) => fetch(side.url + path, { method: 'POST', headers: { ...side.headers, 'idempotency-key': randomUUID(), ...headers }, body: JSON.stringify(body) }).then(async (response) => {
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
});

/** Twenty demands through the product's own verbs, assigned to a unit: the originals of those that will be signed. */
export async function prepareAssigned(product, unitId, categories) {
  const clerk = { ...product, headers: await product.signIn('clerk.city-operation-centre') };
  const dispatcher = { ...product, headers: await product.signIn('dispatcher.city-operation-centre') };
  const ids = [];
  for (let i = 0; i < 20; i++) {
    const { id } = await post(clerk, DEMANDS, { title: `路灯损坏第${i + 1}处`, content: TEXT, channel: '12345', enterpriseFlag: true, callerName: '张三', callerPhone: '13800000000', place: '丰产路' });
    await post(dispatcher, `${DEMANDS}/${id}/classify`, { demandKind: 'complaint', category: categories[i % categories.length] });
    await post(dispatcher, `${DEMANDS}/${id}/assign`, { leadUnitId: unitId });
    ids.push(id);
  }
  return ids;
}

/** What each row asks of both sides. `ids` hands out prepared ids, each once. */
export const requests = {
  list: ({ unitId, state }) => ({
    product: () => ({ method: 'GET', path: `${DEMANDS}?status=${state}&sort=-registeredAt&limit=20&total=true` }),
    floor: () => ({ method: 'GET', path: `/list?unit=${unitId}&status=${state}` }),
  }),
  get: ({ some }) => {
    let at = 0;
    return { product: () => ({ method: 'GET', path: `${DEMANDS}/${some[at++ % some.length]}` }), floor: () => ({ method: 'GET', path: `/one/${some[at++ % some.length]}` }) };
  },
  create: (stage) => ({
    product: () => ({
      method: 'POST', path: DEMANDS, headers: { 'idempotency-key': randomUUID() },
      body: JSON.stringify({ title: '道路照明损坏', content: TEXT, channel: 'visit', enterpriseFlag: true, callerName: '李四', callerPhone: '13900000000', place: '沣渭大道' }),
    }),
    floor: () => insert(stage),
  }),
  verb: (stage) => ({
    product: () => ({ method: 'POST', path: `${DEMANDS}/${stage.ids.next()}/sign`, headers: { 'idempotency-key': randomUUID() }, body: '{}' }),
    floor: () => insert(stage),
  }),
};

const insert = ({ unitId }) => ({ method: 'POST', path: '/insert', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ title: '道路照明损坏', content: TEXT, unit: unitId, category: 'street-lights' }) });

/** Hands out each id once. */
export function once(list) {
  let at = 0;
  return {
    next() {
      if (at === list.length) throw new Error('All prepared records are used up; prepare more with --signs');
      return list[at++];
    },
    get left() {
      return list.length - at;
    },
  };
}
