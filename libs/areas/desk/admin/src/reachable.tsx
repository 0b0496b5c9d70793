import { useEffect, useRef, type ReactNode } from 'react';

/** A table that scrolls sideways must be reachable by keyboard even where nothing in it takes the focus; antd gives no way to say so. */
export function Reachable({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelectorAll<HTMLElement>('.ant-table-content').forEach((content) => {
      content.tabIndex = content.scrollWidth > content.clientWidth ? 0 : -1;
    });
  });
  return <div ref={box}>{children}</div>;
}
