import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router';
import type { Label } from '@haobang/api-client';

/** One entry of the navigation and of the command palette. */
export interface NavigationEntry {
  /** `/complaints/demands` */
  path: string;
  label: Label;
  icon?: ReactNode;
  /** Shown to those who hold one of these; to everyone signed in when left out. */
  permissions?: string[];
  /** Words that find the page in the palette besides its label: pinyin initials, old names. */
  keywords?: string[];
  /** Left out of the sider, still found in the palette. */
  hidden?: boolean;
  /** The group within the area's own, where an area has more pages than one looks over at a glance. */
  section?: Label;
}

/** What an area, or the desk, contributes to the client. */
export interface ClientArea {
  /** The area's word, as in its folder and URL. */
  name: string;
  label: Label;
  icon?: ReactNode;
  /** Entries of one group; a `flat` area puts its entries on the first level. */
  flat?: boolean;
  navigation: NavigationEntry[];
  /** Routes below the layout, with `lazy` pages; paths without a leading slash. */
  routes: RouteObject[];
  /** Pages for whoever has no account, without layout or sign-in; paths with a leading slash. */
  publicRoutes?: RouteObject[];
}

/** Entries that this caller may open. */
export const visibleEntries = (area: ClientArea, can: (permission: string) => boolean): NavigationEntry[] =>
  area.navigation.filter((entry) => !entry.permissions || entry.permissions.some(can));

/** A group of the area's menu, or the only one, without a name. */
export interface NavigationSection {
  key: string;
  label: Label | null;
  entries: NavigationEntry[];
}

export const sectionKey = (area: ClientArea, section: Label): string => `section:${area.name}:${section.en.replaceAll(' ', '-')}`;

/** Entries by section, in the order in which sections first occur; entries without one stand first. */
export function sectionsOf(area: ClientArea, entries: readonly NavigationEntry[]): NavigationSection[] {
  const sections = new Map<string, NavigationSection>();
  for (const entry of entries) {
    const key = entry.section ? sectionKey(area, entry.section) : '';
    const section = sections.get(key) ?? { key, label: entry.section ?? null, entries: [] };
    sections.set(key, { ...section, entries: [...section.entries, entry] });
  }
  return [...sections.values()].sort((a, b) => Number(a.label !== null) - Number(b.label !== null));
}

/** The entry whose path is the longest beginning of the address: the one to be shown as chosen. */
export function entryAt(areas: ClientArea[], pathname: string): { area: ClientArea; entry: NavigationEntry } | undefined {
  let best: { area: ClientArea; entry: NavigationEntry } | undefined;
  for (const area of areas) {
    for (const entry of area.navigation) {
      const fits = entry.path === '/' ? pathname === '/' : pathname === entry.path || pathname.startsWith(`${entry.path}/`);
      if (fits && (!best || entry.path.length > best.entry.path.length)) best = { area, entry };
    }
  }
  return best;
}
