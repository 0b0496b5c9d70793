// The floor: fastify and pg and nothing else, on the same rows, with the same pool and the same durability. No sign-in, no rights,
// no validation, one prepared statement for each thing read, one committed insert for each write.
import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL), options: '-c max_parallel_workers_per_gather=0 -c random_page_cost=1.1 -c TimeZone=UTC -c jit=off' });
const app = fastify();

// The columns that the product's own list and record show.
const COLUMNS = `r.id, r.no, r.title, r.status, r.open, r.version, r.lead_unit_id, r.registered_unit_id, r.callback_unit_id, r.handler_id, r.enterprise_id, r.parent_id, r.root_id, r.external_system, r.external_id,
  r.registered_at, r.created_at, r.last_event_at, r.due_on, r.due_at, r.warn_at, r.provisional, r.awaits, d.channel, d.enterprise_flag, d.anonymous, d.content, d.place, d.demand_kind, d.category, d.complexity, d.complexity_rule,
  d.complexity_receipt_id, d.counted_complexity, d.suggested_unit_id, d.first_unit_id, d.outcome, d.reply, d.answered_at_once, d.closed_on, d.called_back_on, d.answer, d.unreachable, d.rework_count, d.return_count, d.supervised,
  d.review_on, d.withdrawn_on, d.source_due_at`;
const LIST = `select ${COLUMNS} from (select u.record_id, u.registered_at from record_unit u where u.unit_id = $1 and u.kind = 'demand' and u.status = any($2::text[]) order by u.registered_at desc, u.record_id desc limit 20) p
  join record r on r.id = p.record_id join demand d on d.record_id = r.id order by p.registered_at desc, p.record_id desc`;
const TOTAL = `select count(*)::int as n from (select 1 from record_unit u where u.unit_id = $1 and u.kind = 'demand' and u.status = any($2::text[]) limit 10001) c`;
const ONE = `select ${COLUMNS} from record r join demand d on d.record_id = r.id where r.id = $1`;
const INSERT = `insert into bench_floor (id, no, title, content, status, unit_id, category, created_by, created_at, due_on) values ($1, $2, $3, $4, 'COLLECTED', $5, $6, $7, now(), current_date) returning *`;

app.get('/list', async (request) => {
  const { unit, status } = request.query;
  const values = [Number(unit), status.split(',')];
  const [items, total] = await Promise.all([pool.query({ name: 'list', text: LIST, values }), pool.query({ name: 'total', text: TOTAL, values })]);
  return { items: items.rows, total: total.rows[0].n };
});
app.get('/one/:id', async (request) => (await pool.query({ name: 'one', text: ONE, values: [request.params.id] })).rows[0]);
app.post('/insert', async (request, reply) => {
  const { title, content, unit, category } = request.body;
  const id = randomUUID();
  const { rows } = await pool.query({ name: 'insert', text: INSERT, values: [id, id, title, content, unit, category, null] });
  return reply.code(201).send(rows[0]);
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.once('SIGTERM', () => void app.close().then(() => pool.end()).then(() => process.exit(0)));
