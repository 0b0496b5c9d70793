import { Menu, type MenuProps } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useColourMode } from './colour-mode';
import { entryAt, sectionKey, sectionsOf, visibleEntries, type ClientArea, type NavigationEntry } from './navigation';
import { useSession } from './session';
import { useLabel, useTexts } from './texts';

interface Props {
  areas: ClientArea[];
  collapsed: boolean;
  /** In the drawer of a phone, on the page's own ground. */
  light?: boolean;
}

/** Areas as groups, their pages below; an area of which the caller may open nothing is left out. */
export function SiderNavigation({ areas, collapsed, light = false }: Props) {
  const t = useTexts('ui');
  const label = useLabel();
  const { can } = useSession();
  const { mode } = useColourMode();
  const { pathname } = useLocation();
  const here = entryAt(areas, pathname);
  const hereKeys = here ? [`area:${here.area.name}`, ...(here.entry.section ? [sectionKey(here.area, here.entry.section)] : [])].join(' ') : '';
  // What an area does most stands in its first section, which needs no second click.
  const [openKeys, setOpenKeys] = useState<string[]>(() => areas.flatMap((area) => sectionsOf(area, area.navigation).filter((section) => section.label).slice(0, 1).map((section) => section.key)));
  useEffect(() => {
    // One text, so that the menu opens only when the place changes, and stays as its user leaves it.
    if (hereKeys) setOpenKeys((keys) => [...new Set([...keys, ...hereKeys.split(' ')])]);
  }, [hereKeys]);

  const items = useMemo<NonNullable<MenuProps['items']>>(() => {
    const leaf = (entry: NavigationEntry) => ({ key: entry.path, icon: entry.icon, label: <Link to={entry.path}>{label(entry.label)}</Link> });
    return areas.flatMap((area): NonNullable<MenuProps['items']> => {
      const entries = visibleEntries(area, can).filter((entry) => !entry.hidden);
      if (entries.length === 0) return [];
      if (area.flat) return entries.map(leaf);
      const children = sectionsOf(area, entries).flatMap((section): NonNullable<MenuProps['items']> =>
        section.label ? [{ key: section.key, label: label(section.label), children: section.entries.map(leaf) }] : section.entries.map(leaf),
      );
      return [{ key: `area:${area.name}`, icon: area.icon, label: label(area.label), children }];
    });
  }, [areas, can, label]);

  return (
    <nav className="hb-sider-nav" aria-label={t('navigation')}>
      <Menu
        mode="inline"
        theme={light && mode === 'light' ? 'light' : 'dark'}
        inlineCollapsed={collapsed}
        items={items}
        selectedKeys={here ? [here.entry.path] : []}
        // Collapsed groups open as pop-ups, which antd minds by itself.
        {...(collapsed ? {} : { openKeys, onOpenChange: setOpenKeys })}
        style={{ borderInlineEnd: 'none' }}
      />
    </nav>
  );
}
