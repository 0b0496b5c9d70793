import { useTexts } from './texts';

/** The mark: a seal with an axe-head (镐), in cinnabar. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="5" fill="#b23a26" />
      <path d="M7 12.5c5.5-4.2 12.5-4.2 18 0-3.2-.6-5.6-.7-7.4-.5V26h-3.2V12c-1.8-.2-4.2-.1-7.4.5Z" fill="#fff" />
    </svg>
  );
}

export function Brand() {
  const t = useTexts('ui');
  return (
    <span className="hb-brand">
      <BrandMark />
      <span>{t('product')}</span>
    </span>
  );
}
