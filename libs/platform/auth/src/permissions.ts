import { isRole, ROLE_NAMES, type Role } from './roles.js';

export interface PermissionDeclaration {
  /** `{area}:{kind}.{verb}` or `{area}:{word}`; the same word is the OAuth scope. */
  permission: string;
  /** Roles that have it; `machine` says that clients may be given it as a scope. `{area}:read` may always be given. */
  roles: readonly (Role | 'machine')[];
  /** Never given to a machine, not even where the permission is a `read`. */
  staffOnly?: boolean;
}

/** Words of an endpoint that are no permission. */
export const EVERYONE = ['public', 'signed-in'] as const;

const PATTERN = /^[a-z][a-z-]*:[a-z][A-Za-z-]*(\.[a-z][A-Za-z-]*)?$/;

/** What each role may do, gathered from the declarations of kernels and areas. */
export class PermissionRegistry {
  private readonly known = new Map<string, PermissionDeclaration>();
  private byRole = new Map<string, ReadonlySet<string>>();

  /** Registers once; the same words again are fine, other roles for a known permission are an error at start. */
  register(declarations: readonly PermissionDeclaration[]): void {
    for (const d of declarations) {
      if (!PATTERN.test(d.permission)) throw new Error(`${d.permission} is not a permission: {area}:{kind}.{verb} or {area}:{word}`);
      const stranger = d.roles.find((role) => role !== 'machine' && !isRole(role));
      if (stranger) throw new Error(`${d.permission} names the role ${stranger}, which does not exist`);
      const before = this.known.get(d.permission);
      if (before && !sameWords(before, d)) throw new Error(`${d.permission} is registered twice with different roles`);
      this.known.set(d.permission, d);
    }
    this.byRole = new Map(ROLE_NAMES.map((role) => [role, new Set([...this.known.values()].filter((d) => d.roles.includes(role)).map((d) => d.permission))]));
  }

  has(permission: string): boolean {
    return this.known.has(permission);
  }

  allows(role: string, permission: string): boolean {
    return this.byRole.get(role)?.has(permission) ?? false;
  }

  rolesOf(permission: string): readonly string[] {
    return this.known.get(permission)?.roles ?? [];
  }

  permissionsOf(roles: readonly string[]): string[] {
    return [...new Set(roles.flatMap((role) => [...(this.byRole.get(role) ?? [])]))].sort();
  }

  isScope(permission: string): boolean {
    const d = this.known.get(permission);
    return d !== undefined && !d.staffOnly && (d.roles.includes('machine') || permission.endsWith(':read'));
  }

  scopes(): string[] {
    return [...this.known.keys()].filter((p) => this.isScope(p)).sort();
  }

  /** Rows of the rights matrix: one per permission. */
  matrix(): { permission: string; roles: string[]; scope: boolean }[] {
    return [...this.known.values()].map((d) => ({ permission: d.permission, roles: [...d.roles], scope: this.isScope(d.permission) })).sort((a, b) => (a.permission < b.permission ? -1 : 1));
  }
}

const sameWords = (a: PermissionDeclaration, b: PermissionDeclaration) =>
  [...a.roles].sort().join() === [...b.roles].sort().join() && Boolean(a.staffOnly) === Boolean(b.staffOnly);

/** The product's one registry; filled while modules load, read by guard, session and documents. */
export const permissions = new PermissionRegistry();

/** Called at the top level of the file that declares the endpoints, so that nothing can be served without it. */
export function registerPermissions(declarations: readonly PermissionDeclaration[]): void {
  permissions.register(declarations);
}
