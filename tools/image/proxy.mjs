// Stands for nginx in the test of many servers: shares requests between the replicas as nginx.conf says, in memory of nothing else.
import http from 'node:http';

/** Methods that nginx sends to a second replica although the first may have begun. */
const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);

/**
 * @param {ReturnType<import('./compose.mjs').readProxy>} said
 * @param {(upstream: string) => number} portOf port of a replica on this machine
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export async function startProxy(said, portOf) {
  const busy = new Map(said.upstreams.map((upstream) => [upstream, 0]));
  // Of two that are equally busy, the one that was not asked last.
  const asking = [...said.upstreams];
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
  const server = http.createServer((request, response) => {
    if (said.denied.includes(request.url.split('?')[0])) return void response.writeHead(403).end();
    const parts = [];
    request.on('data', (part) => parts.push(part)).on('end', () => pass(request, Buffer.concat(parts), response, []));
  });

  function pass(request, body, response, tried) {
    const upstream = asking.filter((name) => !tried.includes(name)).sort((a, b) => busy.get(a) - busy.get(b))[0];
    if (!upstream || tried.length >= said.tries) return void response.writeHead(502).end();
    asking.push(...asking.splice(asking.indexOf(upstream), 1));
    busy.set(upstream, busy.get(upstream) + 1);
    let taken = false;
    const asked = http.request({ host: '127.0.0.1', port: portOf(upstream), method: request.method, path: request.url, headers: headersFor(request, body), agent, timeout: 120_000 });
    asked.on('socket', (socket) => (socket.connecting ? socket.once('connect', () => (taken = true)) : (taken = true)));
    asked.once('close', () => busy.set(upstream, busy.get(upstream) - 1));
    asked.on('error', () => {
      if (response.headersSent) response.destroy();
      else if (!taken || REPEATABLE.has(request.method)) pass(request, body, response, [...tried, upstream]);
      else response.writeHead(502).end();
    });
    asked.on('response', (answer) => {
      response.writeHead(answer.statusCode, { ...answer.headers, 'x-answered-by': upstream });
      answer.on('error', () => response.destroy()).pipe(response);
    });
    asked.end(body);
  }

  /** The caller's headers, with those that nginx.conf sets; an empty value takes one away. */
  function headersFor(request, body) {
    const values = { $host: request.headers.host, $remote_addr: request.socket.remoteAddress, $scheme: 'http' };
    const { 'transfer-encoding': _chunks, ...headers } = { ...request.headers, ...(body.length && { 'content-length': String(body.length) }) };
    for (const [name, value] of Object.entries(said.headers)) {
      if (value === '') delete headers[name];
      else headers[name] = values[value] ?? value;
    }
    return headers;
  }

  await new Promise((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    port: server.address().port,
    close: () => new Promise((ok) => {
      agent.destroy();
      server.close(ok);
      server.closeAllConnections();
    }),
  };
}
