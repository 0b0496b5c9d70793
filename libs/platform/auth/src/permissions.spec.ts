import { describe, expect, it } from '@jest/globals';
import { PermissionRegistry } from './permissions.js';

describe('PermissionRegistry', () => {
  const made = () => {
    const registry = new PermissionRegistry();
    registry.register([
      { permission: 'library:read', roles: ['clerk', 'leader'] },
      { permission: 'library:card.lend', roles: ['clerk', 'machine'] },
      { permission: 'library:card.void', roles: ['supervisor'] },
      { permission: 'rights:read', roles: ['auditor'], staffOnly: true },
    ]);
    return registry;
  };

  it('gathers what roles may do', () => {
    const registry = made();
    expect(registry.permissionsOf(['clerk', 'supervisor'])).toEqual(['library:card.lend', 'library:card.void', 'library:read']);
    expect(registry.allows('clerk', 'library:card.void')).toBe(false);
    expect(registry.allows('stranger', 'library:read')).toBe(false);
    expect(registry.permissionsOf([])).toEqual([]);
  });

  it('gives machines what names them, and reading, but nothing of staff only', () => {
    expect(made().scopes()).toEqual(['library:card.lend', 'library:read']);
    expect(made().isScope('nothing:known')).toBe(false);
  });

  it('lists the rights matrix by permission', () => {
    expect(made().matrix()[0]).toEqual({ permission: 'library:card.lend', roles: ['clerk', 'machine'], scope: true });
  });

  it('takes the same words twice, and refuses others for a known permission, unknown roles and malformed words', () => {
    const registry = made();
    registry.register([{ permission: 'library:read', roles: ['leader', 'clerk'] }]);
    expect(() => registry.register([{ permission: 'library:read', roles: ['clerk'] }])).toThrow('registered twice');
    expect(() => registry.register([{ permission: 'library:new', roles: ['king' as never] }])).toThrow('the role king');
    for (const permission of ['library', 'Library:read', 'library:card.lend.now', 'library:'])
      expect(() => registry.register([{ permission, roles: ['clerk'] }])).toThrow('is not a permission');
  });
});
