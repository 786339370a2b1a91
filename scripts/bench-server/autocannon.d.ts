/** What the benchmark uses of it; it brings no types of its own. */
declare module "autocannon" {
  type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string };
  type Client = {
    setRequest: (request: Sent) => void;
    setRequests: (requests: (Sent & { setupRequest?: (request: Sent) => Sent })[]) => void;
  };
  type Options = {
    url: string;
    connections: number;
    duration: number;
    timeout?: number;
    headers?: Record<string, string>;
    setupClient?: (client: Client) => void;
  };
  type Result = {
    requests: { average: number; total: number };
    latency: { p50: number; p99: number; max: number };
    errors: number;
    timeouts: number;
    non2xx: number;
  };
  export default function autocannon(options: Options): Promise<Result>;
}
