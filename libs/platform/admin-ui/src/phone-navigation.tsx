import { Drawer } from 'antd';
import { Brand } from './brand';
import type { ClientArea } from './navigation';
import { SiderNavigation } from './sider-navigation';

/** The navigation where there is no room beside the page. Fetched on phones alone. */
export function PhoneNavigation({ areas, open, onClose }: { areas: ClientArea[]; open: boolean; onClose(): void }) {
  return (
    <Drawer open={open} onClose={onClose} placement="left" size={264} title={<Brand />} styles={{ body: { padding: 0 } }}>
      <SiderNavigation areas={areas} collapsed={false} light />
    </Drawer>
  );
}
