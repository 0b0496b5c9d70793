import { Alert, Button, Descriptions, Space } from 'antd';
import { useState } from 'react';
import { usePhone, useTexts } from '@haobang/admin-ui';
import { checkDraw, type DrawCheck, type ShownFrame } from './draw.rules';
import './surveys.texts';

/** The frame with its first entry taken out, as somebody would who wants another sample. */
function without(frame: ShownFrame): ShownFrame {
  const [first, ...rest] = frame.cells;
  return first ? { ...frame, cells: [{ ...first, ids: first.ids.slice(1) }, ...rest] } : frame;
}

/** Repeats a draw in the browser and says whether it holds; on request with a changed frame, so that one sees that it would not. */
export function DrawChecker({ frame }: { frame: ShownFrame }) {
  const t = useTexts('surveys');
  const phone = usePhone();
  const [check, setCheck] = useState<DrawCheck | null>(null);
  const [altered, setAltered] = useState(false);
  const [working, setWorking] = useState(false);
  if (frame.seed === null || frame.hash === null) return <Alert type="info" showIcon title={t('draw.notYet')} />;
  const run = (change: boolean): void => {
    setWorking(true);
    // The button is drawn as busy first: thousands of hashes take a moment.
    setTimeout(() => {
      setAltered(change);
      setCheck(checkDraw(change ? without(frame) : frame));
      setWorking(false);
    }, 30);
  };
  return (
    <>
      <p>{t('draw.intro')}</p>
      <Space wrap>
        <Button type="primary" loading={working} onClick={() => run(false)}>{t(check ? 'draw.again' : 'draw.start')}</Button>
        <Button disabled={working} onClick={() => run(true)}>{t('draw.alter')}</Button>
      </Space>
      <div aria-live="polite" className="hb-draw-result">
        {check && (
          <Alert
            type={check.holds ? 'success' : 'error'} showIcon title={t(check.holds ? 'draw.holds' : 'draw.fails')}
            description={check.holds ? undefined : <>{altered && <p>{t('draw.altered')}</p>}{!check.sameFrame && <p>{t('draw.frameChanged')}</p>}{check.otherCells.length > 0 && <p>{t('draw.otherDrawn', { count: check.otherCells.length })}</p>}</>}
          />
        )}
      </div>
      <Descriptions
        bordered size="small" column={1} layout={phone ? 'vertical' : 'horizontal'}
        items={[
          { key: 'seed', label: t('draw.seed'), children: <span className="hb-numeric">{frame.seed}</span> },
          { key: 'published', label: t('draw.published'), children: <code className="hb-hash">{frame.hash}</code> },
          ...(check ? [
            { key: 'computed', label: t('draw.computed'), children: <code className="hb-hash">{check.hash}</code> },
            { key: 'entries', label: t('draw.entries'), children: <span className="hb-numeric">{check.entries}</span> },
            { key: 'drawn', label: t('draw.drawn'), children: <span className="hb-numeric">{check.drawn}</span> },
          ] : []),
        ]}
      />
      <p className="hb-soft">{t('draw.how')}</p>
    </>
  );
}
