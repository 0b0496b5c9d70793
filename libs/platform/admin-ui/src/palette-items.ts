import type { SearchItem } from '@haobang/api-client';
import { clientPath } from '@haobang/api-client';
import type { ClientArea, NavigationEntry } from './navigation';
import { visibleEntries } from './navigation';
import type { Locale } from './texts';

export interface PaletteItem {
  key: string;
  group: 'pages' | 'records' | 'enterprises' | 'measures' | 'units';
  title: string;
  hint: string;
  path: string;
}

const GROUP = { record: 'records', enterprise: 'enterprises', measure: 'measures', unit: 'units', page: 'pages' } as const;

/** Where a hit leads. Without an address a record is found by its kind and id, which the client's redirect resolves. */
function pathOf(item: SearchItem): string {
  if (item.url) return clientPath(item.url);
  switch (item.type) {
    case 'record': return `/records/${item.kind ?? ''}/${item.id}`;
    case 'enterprise': return `/enterprises/${item.id}`;
    case 'measure': return `/measures/${item.no ?? item.id}`;
    case 'unit': return `/administration/units?unit=${item.id}`;
    case 'page': return item.id;
  }
}

export const foundItems = (items: readonly SearchItem[]): PaletteItem[] =>
  items.map((item) => ({
    key: `${item.type}:${item.id}`,
    group: GROUP[item.type],
    title: [item.no, item.title].filter(Boolean).join(' '),
    hint: item.subtitle ?? '',
    path: pathOf(item),
  }));

const matches = (entry: NavigationEntry, areaLabel: string, q: string): boolean =>
  [entry.label.zh, entry.label.en, areaLabel, entry.path, ...(entry.keywords ?? [])].some((word) => word.toLowerCase().includes(q));

/** Pages that the caller may open and whose name, keywords or address hold the words typed. */
export function pageItems(areas: readonly ClientArea[], can: (permission: string) => boolean, q: string, locale: Locale): PaletteItem[] {
  const wanted = q.trim().toLowerCase();
  return areas.flatMap((area) =>
    visibleEntries(area, can)
      .filter((entry) => wanted === '' || matches(entry, area.label[locale], wanted))
      .map((entry) => ({ key: `page:${entry.path}`, group: 'pages' as const, title: entry.label[locale], hint: area.label[locale], path: entry.path })),
  );
}
