import 'reflect-metadata';
import { addressOf } from '../config.js';
import { runProgram } from '../start-checks.js';
import { spoken, verifyDatabase } from '../verify.js';

/**
 * `verify`: proves chains, states, owners, rows by unit, figures and the audit log, all of one instant. It writes nothing
 * and ends with 1 where anything is wrong.
 */
await runProgram(async () => {
  process.exitCode = (await verifyDatabase(addressOf('DATABASE_URL'), new Date(), spoken)) ? 1 : 0;
});
