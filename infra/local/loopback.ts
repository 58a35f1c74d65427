import { Server } from "node:net";

/**
 * Runs a start-up whose servers would listen on every address, and lets them listen on this machine only: what stands in
 * an emulator is as confidential as what stands in the real service.
 */
export async function onLoopback<T>(start: () => Promise<T>): Promise<T> {
  const listen = Server.prototype.listen;
  const local = function (this: Server, ...parameters: unknown[]): Server {
    const [options, ...rest] = parameters;
    const narrowed =
      typeof options === "object" && options !== null && "host" in options
        ? { ...options, host: "127.0.0.1" }
        : options;
    Reflect.apply(listen, this, [narrowed, ...rest]);
    return this;
  };
  Server.prototype.listen = local;
  try {
    return await start();
  } finally {
    Server.prototype.listen = listen;
  }
}
