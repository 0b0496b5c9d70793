import { describe, expect, it } from '@jest/globals';
import { oneTimePassword } from './passwords.js';
import { passwordFaults } from './password.rules.js';

describe('passwordFaults', () => {
  it.each([
    ['a quiet lake', 'li.wei', []],
    ['Quiet-lak3', 'li.wei', []],
    ['quietlakes', 'li.wei', ['too-short']],
    ['Quiet-la3', 'li.wei', ['too-short']],
    ['Journeys-of-admin-1', 'admin', []],
    ['Admin-admin-1', 'admin', ['mostly-username']],
    ['li.wei.2024!', 'li.wei', ['mostly-username']],
    ['P@ssw0rd1234', 'li.wei', ['too-common']],
    ['Xixian@20240101', 'li.wei', ['too-common']],
    ['202401010101', 'li.wei', ['too-common', 'too-simple']],
    ['123456789012', 'li.wei', ['too-common', 'too-simple']],
    ['abcdefghijklm', 'li.wei', ['too-simple']],
    ['q1q1q1q1q1q1', 'li.wei', ['too-simple']],
    ['西咸新区营商环境十大行动', 'li.wei', []],
    ['x'.repeat(64) + 'abcdefgh'.repeat(9), 'li.wei', ['too-long']],
  ])('%s of %s: %j', (password, username, faults) => expect(passwordFaults(password, username)).toEqual(faults));

  it('accepts the passwords that are made here', () => {
    for (let i = 0; i < 200; i++) expect(passwordFaults(oneTimePassword(), 'admin')).toEqual([]);
  });
});
