import { useState } from 'react';
import { useTexts } from './texts';

/**
 * A text to be quoted elsewhere, with a button that copies it. Plain elements on purpose: it stands in every refusal, so on the
 * first screen, where antd's typography would bring text areas and menus along.
 */
export function Copyable({ text, children }: { text: string; children: React.ReactNode }) {
  const t = useTexts('ui');
  const [copied, setCopied] = useState(false);
  // Browsers without a clipboard (plain http) show no button that does nothing.
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  const copy = async (): Promise<void> => {
    await clipboard?.writeText(text);
    setCopied(true);
  };
  return (
    <span className="hb-soft hb-copyable">
      {children}
      {clipboard && <button type="button" onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</button>}
    </span>
  );
}
