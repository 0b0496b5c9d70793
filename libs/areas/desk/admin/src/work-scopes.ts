import { daysBetween, shanghaiDay } from '@haobang/admin-ui';

export type WorkScope = 'mine' | 'unit' | 'dispatch' | 'supervise';

const ROLES: Record<WorkScope, readonly string[]> = {
  dispatch: ['dispatcher'],
  mine: ['handler', 'unitHead'],
  unit: ['clerk', 'handler', 'unitHead'],
  supervise: ['supervisor'],
};

/** The tabs of the workbench for someone's roles, the one that is opened first in front. Empty for those whom nothing waits for. */
export function scopesOf(roles: readonly { role: string }[]): WorkScope[] {
  const held = new Set(roles.map(({ role }) => role));
  return (Object.keys(ROLES) as WorkScope[]).filter((scope) => ROLES[scope].some((role) => held.has(role)));
}

/** Tabs for what is off the desk: everybody who does something has done something; a unit is sent copies. */
export type PastScope = 'done' | 'copied';

export function pastScopesOf(roles: readonly { role: string }[]): PastScope[] {
  const held = new Set(roles.map(({ role }) => role));
  const units = ROLES.unit.some((role) => held.has(role));
  return scopesOf(roles).length === 0 ? [] : units ? ['done', 'copied'] : ['done'];
}

export type Urgency = 'over' | 'today' | 'week' | 'later' | 'open';

/** Where an item stands between the headings of the list. */
export function urgencyOf(item: { dueOn: string | null; dueAt: string | null; lamp: string | null }, today: string): Urgency {
  const day = item.dueOn ?? (item.dueAt ? shanghaiDay(item.dueAt) : null);
  if (day === null || item.lamp === 'paused') return 'open';
  if (item.lamp === 'red') return 'over';
  const left = daysBetween(today, day);
  return left < 0 ? 'over' : left === 0 ? 'today' : left <= 7 ? 'week' : 'later';
}

/** Neighbours of the same urgency under one heading; the order of the items stays. */
export function byUrgency<T extends { dueOn: string | null; dueAt: string | null; lamp: string | null }>(items: readonly T[], today: string): { urgency: Urgency; items: T[] }[] {
  const groups: { urgency: Urgency; items: T[] }[] = [];
  for (const item of items) {
    const urgency = urgencyOf(item, today);
    const last = groups.at(-1);
    if (last?.urgency === urgency) last.items.push(item);
    else groups.push({ urgency, items: [item] });
  }
  return groups;
}
