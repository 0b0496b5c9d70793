import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';

/** What may be registered besides the commonest kinds. */
export function RegisterMenu({ items, children }: { items: { key: string; label: string; onClick(): void }[]; children: ReactNode }) {
  return <Dropdown menu={{ items }} trigger={['click']}><Button aria-haspopup="menu">{children}</Button></Dropdown>;
}
