import type { Label } from './define-metric.js';

/** What a plan is called that nobody has issued yet: the title of the year before with its own year, and where it comes from. */
export function rolledTitle({ zh, en }: Label, from: number, to: number): Label {
  const plain = { zh: zh.replace(/（由\d{4}年结转）$/u, ''), en: en.replace(/ \(carried over from \d{4}\)$/u, '') };
  return {
    zh: `${plain.zh.replaceAll(`${from}年`, `${to}年`)}（由${from}年结转）`,
    en: `${plain.en.replaceAll(String(from), String(to))} (carried over from ${from})`,
  };
}
