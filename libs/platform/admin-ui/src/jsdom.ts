// The router asks for these while it is being loaded, so they can't wait for a test to begin: this file is imported first.
if (typeof globalThis.TextEncoder === 'undefined') {
  const { TextDecoder, TextEncoder } = process.getBuiltinModule('node:util');
  Object.assign(globalThis, { TextDecoder, TextEncoder });
}

/** What a request looked like at the network's edge. */
export interface SeenRequest {
  method: string;
  /** Path and query, without the origin. */
  url: string;
  headers: Headers;
  body: unknown;
}

export interface FakeAnswer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * For tests: gives jsdom what it lacks (media queries, observers, fetch's classes) and puts `answer` where the network is.
 * Nothing of the project is replaced. Returns the requests in their order.
 */
export function standInForBrowser(answer: (request: SeenRequest) => FakeAnswer | Promise<FakeAnswer>, options: { phone?: boolean } = {}): SeenRequest[] {
  const vm = process.getBuiltinModule('node:vm');
  // Node's own classes: jsdom hides them from the code under test.
  const node = vm.runInThisContext('({ Headers, Request, Response })') as Pick<typeof globalThis, 'Headers' | 'Request' | 'Response'>;
  Object.assign(globalThis, node);
  class Observer {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): [] {
      return [];
    }
  }
  // Node's own channel would keep the test process alive.
  class Channel {
    port1: { onmessage: ((event: { data: unknown }) => void) | null } = { onmessage: null };
    port2 = { postMessage: (data: unknown): void => void setTimeout(() => this.port1.onmessage?.({ data }), 0) };
  }
  Object.assign(window, {
    MessageChannel: Channel,
    ResizeObserver: Observer,
    IntersectionObserver: Observer,
    matchMedia: (query: string) => ({
      matches: options.phone === true && /max-width: 767px/.test(query), media: query, onchange: null,
      addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => false,
    }),
    scrollTo: () => undefined,
  });
  const plainStyle = window.getComputedStyle.bind(window);
  // jsdom prints an error for pseudo elements, which antd measures scroll bars with.
  window.getComputedStyle = (element: Element) => plainStyle(element);
  const seen: SeenRequest[] = [];
  globalThis.fetch = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const text = typeof init.body === 'string' ? init.body : undefined;
    const request: SeenRequest = { method: init.method ?? 'GET', url: String(input), headers: new Headers(init.headers), body: text === undefined ? init.body : JSON.parse(text) };
    seen.push(request);
    const { status = 200, body, headers = {} } = await answer(request);
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    return new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status, headers: { 'content-type': type, ...headers } });
  };
  return seen;
}
