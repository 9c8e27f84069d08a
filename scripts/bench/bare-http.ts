/** node scripts/bench/bare-http.ts BYTES: the least a Node server can do, to compare with. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const body = 'x'.repeat(Number(process.argv[2]));

const server = createServer((_, response) => {
	response.writeHead(200, { 'content-type': 'text/html' });
	response.end(body);
});
server.listen(0, '127.0.0.1', () => {
	console.log(`http://localhost:${(server.address() as AddressInfo).port}`);
});
