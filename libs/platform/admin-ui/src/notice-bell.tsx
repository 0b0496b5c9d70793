import BellOutlined from '@ant-design/icons/BellOutlined';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { api } from '@haobang/api-client';
import { useTexts } from './texts';

const EVERY_MINUTE_MS = 60_000;

/** How much there is to read, asked again every minute while somebody looks; the page of notices has the rest. */
export function NoticeBell() {
  const t = useTexts('ui');
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ['desk', 'notices', 'unread'], queryFn: ({ signal }) => api.get<{ value: number; capped: boolean }>('/notices/unread', undefined, { signal }), refetchInterval: EVERY_MINUTE_MS });
  const count = data ? `${data.value}${data.capped ? '+' : ''}` : '';
  const any = data !== undefined && data.value > 0;
  return (
    <Button type="text" className="hb-bell" icon={<BellOutlined />} aria-label={any ? t('notices.unread', { count }) : t('notices.none')} onClick={() => void navigate('/notices')}>
      {any && <span className="hb-bell-count hb-numeric" aria-hidden>{count}</span>}
    </Button>
  );
}
