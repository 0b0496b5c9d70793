import { Collapse, Descriptions } from 'antd';
import { useLabel, useTexts } from '@haobang/admin-ui';
import type { Definition } from './desk.types';

function Version({ definition }: { definition: Definition }) {
  const t = useTexts('desk');
  const label = useLabel();
  return (
    <>
      <Descriptions
        size="small" column={1} bordered
        items={[
          { key: 'text', label: t('definition.text'), children: label(definition.text) },
          { key: 'whose', label: t('definition.attribution'), children: label(definition.attribution) },
          { key: 'spell', label: t('definition.applies'), children: <span className="hb-numeric">{t('definition.from', { day: definition.from })}{definition.until && ` ${t('definition.until', { day: definition.until })}`}</span> },
          { key: 'by', label: t('definition.approvedBy'), children: definition.approvedBy },
          { key: 'hash', label: t('definition.hash'), children: <code className="hb-mono">{definition.hash}</code> },
        ]}
      />
      <pre className="hb-sql" tabIndex={0} aria-label={t('definition.sql')}>{definition.sql}</pre>
    </>
  );
}

/** What the figure says, the text that runs, and every version before. */
export function MetricDefinition({ definition, versions }: { definition: Definition; versions: Definition[] }) {
  const t = useTexts('desk');
  const others = versions.filter(({ version }) => version !== definition.version);
  return (
    <>
      <Version definition={definition} />
      {others.length > 0 && (
        <Collapse ghost size="small" style={{ marginTop: 8 }} items={others.map((one) => ({ key: one.version, label: t('definition.version', { version: one.version, day: one.from }), children: <Version definition={one} /> }))} />
      )}
    </>
  );
}
