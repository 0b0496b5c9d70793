import { useEffect, type ReactNode } from 'react';
import { languageOf } from './language-of';
import { useTexts } from './texts';

interface Props {
  title: string;
  /** Beside the title: number, state. */
  tags?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
}

/** The one `h1` of a page; it also names the browser's tab. */
export function PageHeader({ title, tags, subtitle, actions }: Props) {
  const t = useTexts('ui');
  const product = t('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className="hb-page-header">
      <div className="hb-page-header-text">
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}><h1 lang={languageOf(title)}>{title}</h1>{tags}</div>
        {subtitle && <div className="hb-soft">{subtitle}</div>}
      </div>
      {actions && <div className="hb-no-print">{actions}</div>}
    </div>
  );
}
