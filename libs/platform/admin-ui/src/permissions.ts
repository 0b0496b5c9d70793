/**
 * Whether `held` covers `wanted`. `complaints:*` covers the area, `complaints:demand.*` the kind;
 * `complaints:demand.sign` itself; asking for `complaints:*` means "anything in that area".
 */
export function permits(held: readonly string[], wanted: string): boolean {
  const [area, rest = ''] = wanted.split(':');
  return held.some((permission) => {
    if (permission === wanted || permission === '*' || permission === `${area}:*`) return true;
    if (rest === '*') return permission.startsWith(`${area}:`);
    const [kind] = rest.split('.');
    if (rest.endsWith('.*')) return permission.startsWith(`${area}:${kind}.`);
    return permission === `${area}:${kind}.*`;
  });
}
