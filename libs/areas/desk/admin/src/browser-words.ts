/** Several products call themselves Chrome and Safari too: the first of this order that is named is the one. */
const PRODUCTS = ['Edg', 'OPR', 'MicroMessenger', 'Firefox', 'Chrome', 'Safari'] as const;

/** The browser's own words are long: the product and the system are what one recognises a place by. */
export function browserOf(userAgent: string): string {
  const product = PRODUCTS.map((name) => new RegExp(`(${name})/(\\d+)`).exec(userAgent)).find((match) => match !== null);
  const system = /\(([^;)]+)/.exec(userAgent)?.[1];
  const name = product?.[1] === 'Edg' ? 'Edge' : product?.[1];
  return [name ? `${name} ${product?.[2]}` : userAgent.slice(0, 40), system].filter(Boolean).join(' · ');
}
