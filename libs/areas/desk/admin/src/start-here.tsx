import { Card } from 'antd';
import { Link } from 'react-router';
import { useLabel, useSession, useTexts } from '@haobang/admin-ui';
import { administrationEntries, deskEntries } from './desk.navigation';

/** For leaders, auditors and administrators: no record waits for them, so the page leads to where their work is. */
export function StartHere() {
  const t = useTexts('desk');
  const label = useLabel();
  const { can } = useSession();
  const entries = [...deskEntries, ...administrationEntries].filter((entry) => !entry.hidden && entry.path !== '/' && (entry.permissions?.some(can) ?? true));
  return (
    <Card size="small" title={t('workbench.startHere')}>
      <ul className="hb-start">
        {entries.map((entry) => (
          <li key={entry.path}><Link to={entry.path}>{entry.icon}<span>{label(entry.label)}</span></Link></li>
        ))}
      </ul>
    </Card>
  );
}
