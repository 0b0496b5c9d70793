interface Props<K extends string> {
  label: string;
  value: K;
  items: readonly { key: K; label: string }[];
  onChange(key: K): void;
}

/** One of several views, in as many lines as they need: antd's tabs hide what doesn't fit behind a button that assistive technology can't reach. */
export function Pills<K extends string>({ label, value, items, onChange }: Props<K>) {
  return (
    <div className="hb-pills" role="group" aria-label={label}>
      {items.map((item) => <button key={item.key} type="button" aria-pressed={item.key === value} onClick={() => onChange(item.key)}>{item.label}</button>)}
    </div>
  );
}
