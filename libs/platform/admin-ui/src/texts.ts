import i18next, { type i18n as I18n } from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Label } from '@haobang/api-client';
import { setApiLocale } from '@haobang/api-client';
import { readDeviceSetting, writeDeviceSetting } from './device-settings';

export type Locale = 'zh' | 'en';
export interface Texts {
  [key: string]: string | Texts;
}

/** The same keys, any words: a key that is missing in one language doesn't compile. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

const LOCALE_SETTING = 'locale';

const startLocale = (): Locale => (readDeviceSetting(LOCALE_SETTING) === 'en' ? 'en' : 'zh');

/** The one i18n instance. Texts come with the code that uses them, so nothing is fetched. */
export const i18n: I18n = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: startLocale(),
  fallbackLng: false,
  resources: {},
  defaultNS: 'ui',
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
  showSupportNotice: false,
} as Parameters<I18n['init']>[0]);
setApiLocale(startLocale());

const registered = new Map<string, Record<Locale, Texts>>();

/** Adds the texts of one part of the client; `prefix` is the area's or kernel's word and the namespace of its keys. */
export function registerTexts<T extends Texts>(prefix: string, texts: { zh: T; en: SameKeys<T> }): void {
  // Problem codes come from several parts of the client, each with its own.
  const before = registered.get(prefix);
  registered.set(prefix, { zh: { ...before?.zh, ...texts.zh }, en: { ...before?.en, ...texts.en } });
  i18n.addResourceBundle('zh', prefix, texts.zh, true, true);
  i18n.addResourceBundle('en', prefix, texts.en, true, true);
}

const keysOf = (texts: Texts, before = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`),
  );

const at = (texts: Texts, key: string): unknown =>
  key.split('.').reduce<unknown>((here, part) => (here as Texts | undefined)?.[part], texts);

/** Keys that stand in one language and not, or only blank, in the other: `complaints:list.title (en)`. Empty when complete. */
export function textGaps(): string[] {
  const gaps: string[] = [];
  for (const [prefix, texts] of registered) {
    const keys = new Set([...keysOf(texts.zh), ...keysOf(texts.en)]);
    for (const key of keys) {
      for (const locale of ['zh', 'en'] as const) {
        const text = at(texts[locale], key);
        if (typeof text !== 'string' || text.trim() === '') gaps.push(`${prefix}:${key} (${locale})`);
      }
    }
  }
  return gaps.sort();
}

/** Whether a registered text exists under `prefix:key`, plural forms included. */
export const hasText = (prefix: string, key: string): boolean => {
  const texts = registered.get(prefix)?.zh;
  return texts !== undefined && (at(texts, key) !== undefined || at(texts, `${key}_other`) !== undefined);
};

export type Translate = (key: string, values?: Record<string, unknown>) => string;

/** Texts of one prefix in the reader's language. */
export function useTexts(prefix: string): Translate {
  const { t } = useTranslation(prefix, { i18n });
  return t as unknown as Translate;
}

export function useLocale(): { locale: Locale; setLocale(next: Locale): void } {
  const { i18n: current } = useTranslation('ui', { i18n });
  return {
    locale: current.language === 'en' ? 'en' : 'zh',
    setLocale(next) {
      writeDeviceSetting(LOCALE_SETTING, next);
      setApiLocale(next);
      void i18n.changeLanguage(next);
    },
  };
}

/** The server's two-language labels in the reader's language; undefined stays an empty string. */
export function useLabel(): (label: Label | string | null | undefined) => string {
  const { locale } = useLocale();
  return useCallback((label) => (typeof label === 'string' ? label : label?.[locale] || label?.zh || ''), [locale]);
}
