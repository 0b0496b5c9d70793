import { Modal } from 'antd';
import { useTexts } from './texts';

const ROWS: [string, string][] = [
  ['Ctrl/⌘ K', 'palette'], ['?', 'help'], ['/', 'focusSearch'], ['j / k', 'move'], ['x', 'select'], ['Enter', 'open'], ['[ / ]', 'turn'], ['n', 'create'],
];

export function ShortcutHelp({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useTexts('ui');
  return (
    <Modal open={open} onCancel={onClose} footer={null} width={420} title={t('shortcuts.title')} destroyOnHidden>
      <dl className="hb-shortcuts">
        {ROWS.map(([keys, name]) => [<dt key={keys}><kbd>{keys}</kbd></dt>, <dd key={name}>{t(`shortcuts.${name}`)}</dd>])}
      </dl>
    </Modal>
  );
}
