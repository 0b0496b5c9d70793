import { useQuery } from '@tanstack/react-query';
import { Input, Modal, Typography } from 'antd';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, type SearchItem } from '@haobang/api-client';
import type { ClientArea } from './navigation';
import { foundItems, pageItems, type PaletteItem } from './palette-items';
import { ProblemAlert } from './problem-alert';
import { useSession } from './session';
import { useLocale, useTexts } from './texts';
import { useSettled } from './use-settled';

const MOST_PAGES = 8;

function usePaletteItems(areas: ClientArea[], q: string) {
  const session = useSession();
  const { locale } = useLocale();
  const settled = useSettled(q.trim(), 180);
  const search = useQuery({
    queryKey: ['desk', 'search', settled],
    queryFn: ({ signal }) => api.get<{ items: SearchItem[] }>('/search', { q: settled }, { signal }),
    enabled: settled.length > 0,
    placeholderData: (previous) => previous,
  });
  const found = q.trim() === '' ? [] : foundItems(search.data?.items ?? []);
  const items = [...pageItems(areas, session.can, q, locale).slice(0, MOST_PAGES), ...found];
  return { items, error: search.error, busy: q.trim() !== '' && (search.isFetching || settled !== q.trim()) };
}

function Palette({ areas, onClose }: { areas: ClientArea[]; onClose(): void }) {
  const t = useTexts('ui');
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState(0);
  const { items, error, busy } = usePaletteItems(areas, q);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const at = Math.min(chosen, Math.max(items.length - 1, 0));

  useEffect(() => {
    const option = list.current?.querySelector('[aria-selected="true"]');
    if (option && typeof option.scrollIntoView === 'function') option.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const open = (item: PaletteItem | undefined): void => {
    if (!item) return;
    onClose();
    void navigate(item.path);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the choice of a Chinese character must not open anything.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, items.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Enter') open(items[at]);
    else return;
    event.preventDefault();
  };

  return (
    <div onKeyDown={onKeyDown}>
      <Input
        size="large" autoFocus allowClear value={q} placeholder={t('palette.placeholder')} aria-label={t('palette.placeholder')} maxLength={100}
        role="combobox" aria-expanded aria-controls={`${id}-list`} aria-activedescendant={items[at] ? `${id}-${at}` : undefined} aria-autocomplete="list"
        onChange={(event) => { setQ(event.target.value); setChosen(0); }}
      />
      {error !== null && <div style={{ marginTop: 8 }}><ProblemAlert error={error} /></div>}
      <div ref={list} className="hb-palette-list" id={`${id}-list`} role="listbox" aria-label={t('palette.title')} aria-busy={busy}>
        {items.map((item, index) => (
          <div key={item.key}>
            {items[index - 1]?.group !== item.group && <div className="hb-palette-group" role="presentation">{t(`palette.${item.group}`)}</div>}
            {/* The keyboard reaches options through the input, as the combobox pattern asks. */}
            <div className="hb-palette-item" id={`${id}-${index}`} role="option" aria-selected={index === at} onMouseMove={() => setChosen(index)} onClick={() => open(item)}>
              <span>{item.title}</span>
              <Typography.Text type="secondary" style={{ fontSize: 12 }}>{item.hint}</Typography.Text>
            </div>
          </div>
        ))}
        {items.length === 0 && <div className="hb-palette-group" role="status">{busy ? t('palette.busy') : t('palette.none', { q })}</div>}
      </div>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>{t('palette.hint')}</Typography.Text>
    </div>
  );
}

/** Ctrl or ⌘ K: every page, and every record, enterprise, measure and unit that the caller may see. */
export function CommandPalette({ areas, open, onClose }: { areas: ClientArea[]; open: boolean; onClose(): void }) {
  const t = useTexts('ui');
  return (
    <Modal open={open} onCancel={onClose} footer={null} width={600} style={{ top: 72 }} title={t('palette.title')} destroyOnHidden>
      <Palette areas={areas} onClose={onClose} />
    </Modal>
  );
}
