import { useCallback } from 'react';
import { languageOf } from './language-of';
import { useLocale } from './texts';

/** A title as the server gives it: in English only where a rule made it, for what a person wrote stays as it was written. */
export interface Titled {
  title: string | null;
  titleEn?: string | null | undefined;
}

/** The title of a record in the reader's language, as far as there is one. */
export function useTitle(): (of: Titled) => string {
  const { locale } = useLocale();
  return useCallback(({ title, titleEn }) => (locale === 'en' ? titleEn : null) ?? title ?? '', [locale]);
}

/** The same as text of a page. */
export function RecordTitle({ of }: { of: Titled }) {
  const title = useTitle()(of);
  return <span lang={languageOf(title)}>{title}</span>;
}
