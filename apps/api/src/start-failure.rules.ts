type Environment = Record<string, string | undefined>;

interface Failure {
  message: string;
  code?: string;
  syscall?: string;
  hostname?: string;
  address?: string;
  port?: number;
}

const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * Why a program could not start, in one sentence that names the setting where one is to blame. Passwords are never repeated.
 * Codes: PostgreSQL appendix A; errno of the operating system.
 */
export function startFailure(error: unknown, env: Environment): string {
  const { message, code, syscall } = error as Failure;
  const failure = error as Failure;
  if (code === 'EADDRINUSE') return `Port ${failure.port} of ${failure.address} is taken; perhaps it runs already? Set PORT to a free one.`;
  if (code === 'EADDRNOTAVAIL' || code === 'EACCES' && syscall === 'listen' || AWAY.has(code ?? '') && failure.hostname !== undefined && failure.hostname === env.HOST)
    return `HOST=${env.HOST ?? '127.0.0.1'} PORT=${env.PORT ?? '3000'} can not be listened on (${code}): HOST must be an address of this machine, and ports below 1024 need rights of their own.`;
  const user = /(?:for user|role) "([^"]+)"/.exec(message)?.[1];
  if (code === '28P01' || code === '28000') return `The database refuses the login ${user ?? ''} (${blamed(env, (url) => user === undefined || url.username === user)}): user or password is wrong, or pg_hba.conf does not let it in from this machine.`;
  if (code === '3D000') return `There is no database of that name (${blamed(env, () => true)}): ${message}. Make it first; see docs/operations.md.`;
  if (code === '42501' && !env.MIGRATE_DATABASE_URL) return `The login of DATABASE_URL lacks a right: ${message}. Each migration gives it what it needs: npm run migrate, or node dist/api/migrate.mjs, with MIGRATE_DATABASE_URL.`;
  if (code === '42501') return `The login of MIGRATE_DATABASE_URL may not do what a migration needs: ${message}. It has to own the database; are MIGRATE_DATABASE_URL and DATABASE_URL swapped?`;
  if (AWAY.has(code ?? '') || /timeout exceeded when trying to connect|Connection terminated/.test(message)) return `The database can not be reached (${blamed(env, (url) => !failure.hostname || url.hostname === failure.hostname)}): ${message}.`;
  return message;
}

/** The variables whose addresses fit, with host, port and database, but without what is secret. */
function blamed(env: Environment, fits: (url: URL) => boolean): string {
  const named = ['DATABASE_URL', 'MIGRATE_DATABASE_URL'].flatMap((name) => {
    const value = env[name];
    if (!value || !URL.canParse(value)) return [];
    const url = new URL(value);
    return fits(url) ? [`${name}: ${decodeURIComponent(url.username)} at ${url.host}${url.pathname}`] : [];
  });
  return named.join('; ') || 'DATABASE_URL';
}

export interface DatabaseFacts {
  /** `server_version_num`, e.g. 150004. */
  version: number;
  encoding: string;
  /** Whether a Chinese character counts as a letter; without it searches in Chinese find nothing. */
  readsChinese: boolean;
}

const OLDEST = 15;

/** What is wrong with a database, whatever is in it. */
export function databaseFaults({ version, encoding, readsChinese }: DatabaseFacts): string[] {
  const faults: string[] = [];
  if (version < OLDEST * 10_000) faults.push(`PostgreSQL ${OLDEST} or later is needed; this is ${Math.floor(version / 10_000)}`);
  if (encoding !== 'UTF8') faults.push(`its encoding is ${encoding} instead of UTF8`);
  else if (!readsChinese) faults.push('its character type knows no Chinese letters, so searches would find nothing (make it with LC_CTYPE C.UTF-8)');
  return faults;
}
