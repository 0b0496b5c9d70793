import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { StatusTag, useSettled, useTexts } from '@haobang/admin-ui';
import type { KindMeta, RecordRow } from '@haobang/api-client';
import { recordPath } from '@haobang/records/admin';
import { openDemandsWith } from '@haobang/demands/admin';
import { openDemandsOf } from './complaints.queries';
import { likeTitles, searchPiece } from './duplicates.rules';
import './complaints.texts';

const MOST_SHOWN = 5;

function Rows({ meta, rows }: { meta: KindMeta; rows: RecordRow[] }) {
  return (
    <ul className="hb-plain-list">
      {rows.slice(0, MOST_SHOWN).map((row) => (
        <li key={row.id} className="hb-card-line"><Link to={recordPath(meta, row.id)} target="_blank" className="hb-numeric">{row.no}</Link><span>{row.title}</span><StatusTag status={row.status} states={meta.states} /></li>
      ))}
    </ul>
  );
}

/** While one types: open demands whose titles read alike, and what the enterprise still has open. It refuses nothing. */
export function DuplicateHint({ meta, title, enterpriseId }: { meta: KindMeta; title: string; enterpriseId: string }) {
  const t = useTexts('complaints');
  const settled = useSettled(title.trim(), 500);
  const found = useQuery(openDemandsWith(meta, searchPiece(settled)));
  const own = useQuery(openDemandsOf(enterpriseId));
  const ofEnterprise = enterpriseId === '' ? [] : (own.data?.items ?? []);
  const alike = settled.length < 4 ? [] : likeTitles(settled, found.data?.items ?? []).filter((row) => !ofEnterprise.some((one) => one.id === row.id));
  return (
    <div role="status" className="hb-duplicates">
      {alike.length > 0 && <Alert type="warning" showIcon title={t('register.alike', { count: alike.length })} description={<><Rows meta={meta} rows={alike} />{t('register.alikeHint')}</>} />}
      {ofEnterprise.length > 0 && <Alert type="info" showIcon title={t('register.ofEnterprise', { count: ofEnterprise.length })} description={<Rows meta={meta} rows={ofEnterprise} />} />}
    </div>
  );
}
