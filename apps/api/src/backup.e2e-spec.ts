import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { assertKeysFit, hashPassword, randomKeys, readKeys, seedAccounts } from '@haobang/auth';
import { Backup, type Manifest } from '@haobang/backup';
import { Database } from '@haobang/database';
import { fileStorageIn } from '@haobang/documents';
import { createApp } from '@haobang/http';
import { AppModule } from './app.module.js';
import { applyMigrations } from './apply-migrations.js';
import { EXTENT, takeBackup } from './backup.js';
import { migrations } from './migrations.js';
import { type Headers, useProduct } from './product.testing.js';
import { restoreBackup } from './restore.js';
import type { About } from './restore.rules.js';
import { verifyDatabase } from './verify.js';

const DEMANDS = '/api/v1/complaints/demands';
const PASSWORD = 'Rain on the Wei River 7';
/** Told anew by a restore: sessions end, tokens go, and the audit log has one entry more. */
const TOLD_ANEW = ['session', 'machine_token', 'audit_entry'];

describe('a backup', () => {
  const t = useProduct();
  const folder = mkdtempSync(path.join(tmpdir(), 'haobang-backup-'));
  const names: string[] = [];
  const apps: { close(): Promise<unknown> }[] = [];
  const admin = async (sql: string) => {
    const client = new pg.Client(process.env.TEST_SERVER_URL!);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const address = (database: string, user = 'haobang_test_app', password = 'app') => Object.assign(new URL(process.env.TEST_SERVER_URL!), { username: user, password, pathname: `/${database}` }).href;
  const owner = (database: string) => address(database, 'haobang_test_owner', 'owner');

  /** A database as an operator makes it: no table, no migration. */
  async function emptyDatabase(): Promise<string> {
    const name = `r_${process.pid}_${names.length}_${Date.now().toString(36)}`;
    names.push(name);
    await admin(`create database ${name} owner haobang_test_owner encoding 'UTF8' template template0`);
    return name;
  }
  const file = (name: string) => path.join(folder, name);
  const from = (folderOf: string) => path.join(folder, folderOf);
  const restore = (archive: string, database: string, of: { keys?: typeof t.keys | undefined; keysFile?: string; into?: string } = {}) =>
    restoreBackup({ file: archive, ownerUrl: owner(database), applicationUrl: address(database), storage: fileStorageIn({ dataFolder: from(of.into ?? database) }), keys: 'keys' in of ? of.keys : t.keys, keysFile: of.keysFile, now: new Date(), say: () => undefined });
  const faultsOf = (database: string) => {
    const faults: string[] = [];
    return verifyDatabase(address(database), new Date(), { line: () => undefined, fault: (text) => faults.push(text) }).then(() => faults);
  };
  const serve = async (database: string) => {
    const app = await createApp(AppModule.forRoot({ databaseUrl: address(database), port: 0, host: '', dataFolder: from(database), keys: t.keys, passwordMaxAgeDays: 180, demo: false, trustProxy: false, poolSize: 4, allowedOrigins: [], accessLog: false }));
    apps.push(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return () => request(app.getHttpServer());
  };
  /** What every table holds, whatever the order of its rows; numbers of transactions belong to the cluster. */
  async function contents(database: string): Promise<Record<string, string>> {
    const db = new Database({ url: owner(database), poolSize: 1 });
    try {
      const tables = await db.query<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any($1) and schemaname || '.' || tablename <> all($2) order by 1`, [EXTENT.schemas, EXTENT.leftOut]);
      const found: Record<string, string> = {};
      for (const { name } of tables) {
        const [row] = await db.query<{ sum: string }>(`select count(*) || ' ' || coalesce(md5(string_agg(row, e'\\n' order by row)), '') as sum from (select (to_jsonb(t) - 'xid')::text as row from ${name} t) rows`);
        found[name.replace('public.', '')] = row!.sum;
      }
      return found;
    } finally {
      await db.end();
    }
  }

  let clerk: Headers;
  let demand: { id: string; no: string };
  let document: { id: string; sha256: string };
  const content = Buffer.from('2024年5月9日，现场勘查记录。\n');
  const register = (title: string) => t.http().post(DEMANDS).set(clerk).send({ title, content: '停电三小时，\t"生产线"\\停工\n请尽快恢复', channel: '12345', callerName: '王大山', callerPhone: '13812345678' });

  beforeAll(async () => {
    await seedAccounts(t.db.database, [{ username: 'wang', name: '王敏', roles: [{ role: 'clerk', unitId: t.unit('hall-new-area') }] }], await hashPassword(PASSWORD), new Date());
    await assertKeysFit(t.db.database, t.keys, new Date());
    clerk = await t.as('clerk');
    for (let i = 0; i < 5; i++) demand = (await register(`第 ${i} 件`).expect(201)).body;
    await t.http().post(`${DEMANDS}/${demand.id}/classify`).set(clerk).send({ category: 'power', demandKind: 'complaint' });
    document = (await t.http().post('/api/v1/documents').set(clerk).attach('file', content, { filename: '勘查.txt', contentType: 'text/plain' }).expect(201)).body;
    await t.machine(['complaints:demand.register']);
    // Text that COPY has to mask, and a job that waits in the queue.
    await t.db.database.query(`update account set name = e'甲\\t乙\\\\N\\r\\n丙' where username = 'wang'`);
    await t.db.database.query(`select graphile_worker.add_job('records.import', json_build_object('note', '待办'))`);
  });
  afterAll(async () => {
    for (const app of apps) await app.close().catch(() => undefined);
    for (const name of names) await admin(`drop database if exists ${name} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  });
  const source = (): string => t.db.name;
  const take = (name: string, more: Partial<Parameters<typeof takeBackup>[0]> = {}) => takeBackup({ databaseUrl: t.db.url, storage: fileStorageIn({ dataFolder: t.folder }), file: file(name), now: new Date(), ...more });

  it('is restored into an empty database: every table, every file, figures and chains, and the product starts on it', async () => {
    const manifest = await take('whole.zip');
    expect(statSync(file('whole.zip')).mode & 0o077).toBe(0);
    const database = await emptyDatabase();
    await restore(file('whole.zip'), database);

    const [was, is] = [await contents(source()), await contents(database)];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    expect(Object.keys(was).filter((name) => was[name] !== is[name]).sort()).toEqual([...TOLD_ANEW].sort());
    expect(Number(is.audit_entry!.split(' ')[0])).toBe(Number(was.audit_entry!.split(' ')[0]) + 1);
    expect(await faultsOf(database)).toEqual([]);

    const http = await serve(database);
    const signedIn = await http().post('/api/v1/session').send({ username: 'wang', password: PASSWORD }).expect(201);
    expect(signedIn.body.account.name).toBe('甲\t乙\\N\r\n丙');
    const own = { cookie: signedIn.headers['set-cookie']![0]!.split(';')[0]!, 'x-csrf-token': signedIn.body.csrfToken as string };
    expect((await http().get(`${DEMANDS}/${demand.id}`).set(own).expect(200)).body).toMatchObject({ no: demand.no, version: 1 });
    // Personal values open under the same keys, and numbers go on where they stood.
    const [caller] = (await http().get(`${DEMANDS}/${demand.id}/callers`).set(own).expect(200)).body.items;
    expect((await http().post(`${DEMANDS}/${demand.id}/callers/${caller.id}/open`).set(own).send({ field: 'phone', purpose: '回访' }).expect(200)).body).toEqual({ value: '13812345678' });
    const next = (await http().post(DEMANDS).set(own).send({ title: '恢复之后', content: '又停电', channel: '12345' }).expect(201)).body;
    expect(Number(next.no.split('-')[2])).toBe(Number(demand.no.split('-')[2]) + 1);
    // Whoever was signed in when the backup was taken is not any more.
    await http().get(`${DEMANDS}/${demand.id}`).set(clerk).expect(401);
    expect(createHash('sha256').update(await stored(database, document.sha256)).digest('hex')).toBe(document.sha256);
    expect(manifest.files).toEqual({ count: 1, bytes: content.length });
    // Events of later transactions are told apart from restored ones.
    const db = new Database({ url: owner(database), poolSize: 1 });
    const [xids] = await db.query<{ later: boolean }>(`select min(xid) filter (where record_id = $1) > max(xid) filter (where record_id <> $1) as later from record_event`, [next.id]).finally(() => db.end());
    expect(xids).toEqual({ later: true });
  }, 120_000);

  const stored = async (database: string, sha256: string) => {
    const pieces: Buffer[] = [];
    for await (const piece of await fileStorageIn({ dataFolder: from(database) }).open(sha256)) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  };

  it('of what was restored is the same backup', async () => {
    const first = (await Backup.open<About>(file('whole.zip'))).manifest;
    const second = await takeBackup({ databaseUrl: address(names[0]!), storage: fileStorageIn({ dataFolder: from(names[0]!) }), file: file('again.zip'), now: new Date() });
    const sums = ({ tables }: Manifest<About>, touched: readonly string[]) => tables.filter((table) => !touched.includes(table.name)).map(({ name, rows, sha256 }) => [name, rows, sha256]);
    // The first test has worked on in these.
    const workedOn = [...TOLD_ANEW, 'login_log', 'personal_read_log', 'sign_in_lock', 'rate_window', 'key_fingerprint', 'account', 'record', 'record_event', 'record_owner', 'record_unit', 'record_clock', 'record_search', 'demand', 'demand_caller', 'metric_fact', 'metric_delta'];
    expect(sums(second, workedOn)).toEqual(sums(first, workedOn));
    expect(second.about).toEqual(first.about);
  });

  it('is one instant, whatever is written meanwhile', async () => {
    let busy = true;
    let written = 0;
    const writers = [1, 2].map(async (name) => {
      while (busy) written += (await register(`写 ${name}`).expect(201)).status === 201 ? 1 : 0;
    });
    const manifest = await take('busy.zip').finally(() => (busy = false));
    await Promise.all(writers);
    expect(written).toBeGreaterThan(0);
    const database = await emptyDatabase();
    await restore(file('busy.zip'), database);
    expect(await faultsOf(database)).toEqual([]);
    const rows = (name: string) => manifest.tables.find((table) => table.name === name)!.rows;
    expect([rows('demand'), rows('record_event') >= rows('record')]).toEqual([rows('record'), true]);
  }, 120_000);

  it('is never written over, and leaves nothing that looks like one where it fails', async () => {
    const before = readFileSync(file('whole.zip'));
    await expect(take('whole.zip')).rejects.toThrow(/there already/);
    expect(readFileSync(file('whole.zip')).equals(before)).toBe(true);
    const lost = await emptyStorage();
    await expect(take('lost.zip', { storage: fileStorageIn({ dataFolder: lost }) })).rejects.toThrow(new RegExp(`${document.sha256} is named by the database and not in the storage`));
    expect(readdirSync(folder).filter((name) => name.startsWith('lost.zip'))).toEqual([]);
    const taken = await take('lost.zip', { storage: fileStorageIn({ dataFolder: lost }), withoutMissingFiles: true });
    expect([taken.about.missingFiles, taken.files.count]).toEqual([[document.sha256], 0]);
    // A file whose bytes are not what its name says.
    const other = await emptyStorage();
    writeFileSync(path.join(other, 'other'), 'something else');
    await fileStorageIn({ dataFolder: other }).put(document.sha256, path.join(other, 'other'));
    await expect(take('other.zip', { storage: fileStorageIn({ dataFolder: other }) })).rejects.toThrow(/is damaged/);
  });
  const emptyStorage = async () => mkdtempSync(path.join(folder, 'storage-'));

  it('refuses a database that is in use, and one that is further than the backup', async () => {
    const before = await contents(source());
    await expect(restore(file('whole.zip'), source(), { into: 'unused' })).rejects.toThrow(/^The database is not empty/);
    expect(await contents(source())).toEqual(before);
    const foreign = await emptyDatabase();
    const db = new Database({ url: owner(foreign), poolSize: 1 });
    await db.query('create table somebody_elses (id integer)').finally(() => db.end());
    await expect(restore(file('whole.zip'), foreign)).rejects.toThrow(/^The database is not empty/);
  });

  it('refuses an archive that is damaged or cut short, before anything is written', async () => {
    const database = await emptyDatabase();
    const whole = readFileSync(file('whole.zip'));
    for (const [name, bytes] of [['cut.zip', whole.subarray(0, whole.length - 4_000)], ['noise.zip', randomBytes(5_000)]] as const) {
      writeFileSync(file(name), bytes);
      await expect(restore(file(name), database)).rejects.toThrow(/damaged or not whole/);
    }
    // One bit, at places spread over all parts.
    const { manifest } = await Backup.open<About>(file('whole.zip'));
    const found = [];
    for (let i = 1; i <= 20; i++) {
      const flipped = Buffer.from(whole);
      const at = Math.floor((whole.length * i) / 21);
      flipped[at] = flipped[at]! ^ 4;
      writeFileSync(file('flipped.zip'), flipped);
      found.push(await Backup.open(file('flipped.zip')).then(async (backup) => backup.check().then(() => backup.manifest)).catch((error: Error) => error.message));
    }
    // What stands in front of a part stands in the index once more: a bit of that is never read, and everything else is as written.
    for (const one of found) expect(typeof one === 'string' ? one.replace(/.*damaged or not whole.*/s, 'refused') : one).toEqual(typeof one === 'string' ? 'refused' : manifest);
    expect(found.filter((one) => typeof one === 'string').length).toBeGreaterThan(10);
    const db = new Database({ url: owner(database), poolSize: 1 });
    const [tables] = await db.query<{ n: number }>(`select count(*)::int as n from pg_tables where schemaname = 'public'`).finally(() => db.end());
    expect(tables).toEqual({ n: 0 });
    expect(existsSync(from(database))).toBe(false);
  }, 60_000);

  it('refuses other keys and none, and brings its own where it holds them', async () => {
    const database = await emptyDatabase();
    await expect(restore(file('whole.zip'), database, { keys: randomKeys() })).rejects.toThrow(/^The keys are missing: .*INDEX_KEY/);
    await expect(restore(file('whole.zip'), database, { keys: undefined })).rejects.toThrow(/^The keys are missing/);
    await take('keys.zip', { keys: t.keys });
    await expect(restore(file('keys.zip'), database, { keys: undefined })).rejects.toThrow(/--keys-to FILE/);
    const keysFile = path.join(folder, 'kept', 'keys.env');
    // As a restore leaves it that was killed before its rows were in: it may simply be run again.
    await applyMigrations(owner(database), address(database), migrations);
    await restore(file('keys.zip'), database, { keys: undefined, keysFile });
    expect(readKeys(readFileSync(keysFile, 'utf8'))).toEqual(t.keys);
    expect(statSync(keysFile).mode & 0o077).toBe(0);
    expect(await faultsOf(database)).toEqual([]);
  }, 60_000);
});
