import { useQuery } from '@tanstack/react-query';
import { ErrorState, LoadingState, useTexts } from '@haobang/admin-ui';
import { citationsOf } from './answers.queries';
import './answers.texts';

/** The articles that an answer cites, each with its version, source and clause. With a title nothing stands there where nothing is cited. */
export function Citations({ id, title, whole = true }: { id: string; title?: string; whole?: boolean }) {
  const t = useTexts('complaints');
  const { data, error, refetch } = useQuery(citationsOf(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={2} />;
  if (data.items.length === 0) return title ? null : <p className="hb-soft">{t('questions.none')}</p>;
  return (
    <>
      {title && <h2 className="hb-answer-head">{title}</h2>}
      <ol className="hb-citations">
        {data.items.map((one) => (
          <li key={one.articleId}>
            <div><strong>{one.title}</strong> <span className="hb-soft hb-numeric">{one.no} · {t('ask.version', { no: one.versionNo })} · {t('ask.score', { percent: Math.round(one.score / 10) })}</span></div>
            {whole && <p>{one.answer}</p>}
            <div className="hb-soft">{t('ask.cited')}：《{one.sourceDocument.replace(/^《|》$/g, '')}》{one.sourceClause}{!one.inDate && <span className="hb-tag" data-tone="warning" style={{ marginInlineStart: 8 }}>{t('ask.outOfDate')}</span>}</div>
          </li>
        ))}
      </ol>
    </>
  );
}
