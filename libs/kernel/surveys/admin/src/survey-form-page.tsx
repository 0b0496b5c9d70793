import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Input, Radio, Spin } from 'antd';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { BrandMark, useLabel, useLocale, useTexts } from '@haobang/admin-ui';
import { isProblem } from '@haobang/api-client';
import { formOf, sendAnswer, type Form, type SurveyKind } from './survey.queries';
import './surveys.texts';

const LEVELS = ['very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied'] as const;
const MOST_LETTERS = 1_000;

function Sheet({ children }: { children: ReactNode }) {
  const t = useTexts('surveys');
  const { locale, setLocale } = useLocale();
  return (
    <div className="hb-survey-form">
      <main id="content">
        <header><BrandMark size={32} /><h1>{t('form.title')}</h1><Button type="link" lang={locale === 'zh' ? 'en' : 'zh'} onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}>{t('form.switch')}</Button></header>
        {children}
      </main>
    </div>
  );
}

const Message = ({ title, hint }: { title: string; hint: string }) => <div className="hb-survey-message" role="status"><h2>{title}</h2><p className="hb-soft">{hint}</p></div>;

/** A link that opens nothing says why. */
function Refused({ error }: { error: unknown }) {
  const t = useTexts('surveys');
  const code = isProblem(error) ? error.problem.code : '';
  if (code === 'survey-link-used') return <Message title={t('form.used')} hint={t('form.usedHint')} />;
  if (code === 'survey-link-expired') return <Message title={t('form.expired')} hint={t('form.expiredHint')} />;
  if (code === 'survey-link-unknown') return <Message title={t('form.unknown')} hint={t('form.unknownHint')} />;
  return <Message title={t('form.failed')} hint="" />;
}

function Levels({ label, value, onChange }: { label: string; value: string | null; onChange(level: string): void }) {
  const t = useTexts('surveys');
  return (
    <fieldset className="hb-survey-question">
      <legend>{label}</legend>
      <Radio.Group aria-label={label} value={value} onChange={(event) => onChange(String(event.target.value))}>
        {LEVELS.map((level) => <Radio key={level} value={level}>{t(`form.level.${level}`)}</Radio>)}
      </Radio.Group>
    </fieldset>
  );
}

function Questions({ of, link, form }: { of: SurveyKind; link: string; form: Form }) {
  const t = useTexts('surveys');
  const label = useLabel();
  const [concerned, setConcerned] = useState(true);
  const [level, setLevel] = useState<string | null>(null);
  const [items, setItems] = useState<(string | null)[]>(() => form.questions.map(() => null));
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const send = useMutation({ mutationFn: (body: Parameters<typeof sendAnswer>[1]) => sendAnswer(of, body) });
  if (send.isSuccess) return <Message title={t('form.thanks')} hint={t('form.thanksHint')} />;
  if (send.error && isProblem(send.error) && send.error.problem.code?.startsWith('survey-link-')) return <Refused error={send.error} />;
  const submit = (): void => {
    setMissing(level === null);
    if (level !== null) send.mutate({ link, level, concerned, comment: comment.trim() || null, items: items.map((item) => LEVELS.indexOf(item as (typeof LEVELS)[number]) + 1) });
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <h2>{t('form.about', { unit: label(form.target) })}</h2>
      <p className="hb-soft">{form.title} · {t('form.period', { from: form.periodFrom, to: form.periodTo })} · {t('form.closes', { day: form.closesOn })}</p>
      <Alert type="info" showIcon title={t('form.privacy')} />
      <fieldset className="hb-survey-question">
        <legend>{t('form.concerned')}</legend>
        <Radio.Group aria-label={t('form.concerned')} value={concerned} onChange={(event) => setConcerned(Boolean(event.target.value))}><Radio value={true}>{t('form.yes')}</Radio><Radio value={false}>{t('form.no')}</Radio></Radio.Group>
      </fieldset>
      <Levels label={t('form.overall')} value={level} onChange={setLevel} />
      {missing && level === null && <Alert type="error" showIcon title={t('form.must')} />}
      <details className="hb-survey-more">
        <summary>{t('form.each')}</summary>
        {form.questions.map((question, at) => <Levels key={question.zh} label={label(question)} value={items[at] ?? null} onChange={(given) => setItems(items.map((item, i) => (i === at ? given : item)))} />)}
      </details>
      <label className="hb-survey-question">{t('form.comment')}<Input.TextArea value={comment} maxLength={MOST_LETTERS} rows={3} onChange={(event) => setComment(event.target.value)} /></label>
      {send.error && <Alert type="error" showIcon title={t('form.failed')} />}
      <Button type="primary" htmlType="submit" size="large" block loading={send.isPending}>{t('form.send')}</Button>
    </form>
  );
}

/** The form that a link opens, without an account. The link stands behind #, so that no server ever sees it in an address. */
export function SurveyFormPage(of: SurveyKind) {
  const t = useTexts('surveys');
  const { hash } = useLocation();
  const link = hash.replace(/^#/, '');
  const { data, error } = useQuery(formOf(of, link));
  return (
    <Sheet>
      {link === '' ? <Message title={t('form.noLink')} hint={t('form.noLinkHint')} /> : error ? <Refused error={error} /> : data ? <Questions key={link} of={of} link={link} form={data} /> : <Spin aria-label={t('form.title')} />}
    </Sheet>
  );
}
