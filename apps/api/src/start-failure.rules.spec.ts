import { describe, expect, it } from '@jest/globals';
import { databaseFaults, startFailure } from './start-failure.rules.js';

const ENV = { DATABASE_URL: 'postgres://app:app-secret@db.example:5432/haobang', MIGRATE_DATABASE_URL: 'postgres://owner:owner-secret@db.example:5432/haobang', HOST: 'no.such.host', PORT: '80' };
const fail = (message: string, more: object = {}) => Object.assign(new Error(message), more);

describe('startFailure', () => {
  it.each([
    ['a taken port', fail('listen EADDRINUSE', { code: 'EADDRINUSE', syscall: 'listen', address: '127.0.0.1', port: 3000 }), /^Port 3000 of 127\.0\.0\.1 is taken/],
    ['a port that needs rights', fail('listen EACCES', { code: 'EACCES', syscall: 'listen' }), /^HOST=no\.such\.host PORT=80 can not be listened on \(EACCES\)/],
    ['a host that is not this machine', fail('getaddrinfo ENOTFOUND', { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'no.such.host' }), /^HOST=no\.such\.host/],
    ['a wrong password of the application', fail('password authentication failed for user "app"', { code: '28P01' }), /login app \(DATABASE_URL: app at db\.example:5432\/haobang\)/],
    ['a wrong password of the owner', fail('password authentication failed for user "owner"', { code: '28P01' }), /login owner \(MIGRATE_DATABASE_URL: owner at/],
    ['a database that is not there', fail('database "haobang" does not exist', { code: '3D000' }), /^There is no database of that name/],
    ['swapped logins', fail('permission denied for schema public', { code: '42501' }), /swapped\?$/],
    ['a server that does not answer', fail('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED', syscall: 'connect' }), /^The database can not be reached \(DATABASE_URL: app at/],
    ['a server of an unknown name', fail('getaddrinfo ENOTFOUND db.example', { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'db.example' }), /^The database can not be reached/],
    ['a server that keeps silent', fail('timeout exceeded when trying to connect'), /^The database can not be reached/],
    ['anything else', fail('Out of memory'), /^Out of memory$/],
  ])('explains %s', (_, error, sentence) => {
    const said = startFailure(error, ENV);
    expect(said).toMatch(sentence);
    expect(said).not.toContain('secret');
    expect(said).not.toContain('\n');
  });
});

describe('databaseFaults', () => {
  it.each([
    [{ version: 150_000, encoding: 'UTF8', readsChinese: true }, []],
    [{ version: 140_011, encoding: 'UTF8', readsChinese: true }, ['PostgreSQL 15 or later is needed; this is 14']],
    [{ version: 180_001, encoding: 'SQL_ASCII', readsChinese: false }, ['its encoding is SQL_ASCII instead of UTF8']],
    [{ version: 180_001, encoding: 'UTF8', readsChinese: false }, [expect.stringContaining('C.UTF-8')]],
  ])('%j', (facts, faults) => expect(databaseFaults(facts)).toEqual(faults));
});
