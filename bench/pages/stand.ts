import type { AddressInfo, Server } from 'node:net';

/** Puts a contestant's server up on loopback, tells the parent its port, and how much CPU it has used when asked. */
export const stand = (server: Server): void => {
  const tell = (message: object): void => void process.send?.(message);
  // Connections wait for their next turn; nobody hangs up in the middle of a request.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
  process.on('message', () => tell(process.cpuUsage()));
  process.on('disconnect', () => process.exit());
};
