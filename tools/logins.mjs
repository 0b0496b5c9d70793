// The two logins of the database: an owner for the migrations, and the application's, which owns nothing. What the second
// may do on each table is granted after every migration; here it only comes into being.
import pg from 'pg';

const id = pg.escapeIdentifier;

/** User, password and database name of a connection string. */
export function partsOf(url) {
  const u = new URL(url);
  return { user: decodeURIComponent(u.username), password: decodeURIComponent(u.password), database: decodeURIComponent(u.pathname.slice(1)) };
}

/** The same server and database under another login. */
export function withLogin(url, user, password) {
  const u = new URL(url);
  u.username = encodeURIComponent(user);
  u.password = encodeURIComponent(password);
  return u.href;
}

/** Makes a login, or sets the password of an existing one. Two starts at once may both try: the second sets it. */
export async function makeLogin(client, name, password, options = '') {
  const secret = pg.escapeLiteral(password);
  const wanted = `login nosuperuser nocreatedb nocreaterole password ${secret} ${options}`;
  await client.query(`create role ${id(name)} ${wanted}`).catch(async (error) => {
    // 42710 exists, 23505 is being made by another connection just now.
    if (!['42710', '23505'].includes(error.code)) throw error;
    await client.query(`alter role ${id(name)} ${wanted}`);
  });
}

/** What the application's login needs before any table exists. */
export async function openDatabaseTo(client, database, name) {
  await client.query(`grant connect on database ${id(database)} to ${id(name)}`);
  await client.query(`grant usage on schema public to ${id(name)}`);
  await client.query(`revoke create on schema public from ${id(name)}, public`);
}
