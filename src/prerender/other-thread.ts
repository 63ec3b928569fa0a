import { parentPort, Worker } from 'node:worker_threads';

/** Methods that can be called from another thread: what they take and give is copied, or moved where it is the bytes of an `ArrayBuffer`. */
type Methods = Record<string, (...args: never[]) => unknown>;

interface Call { readonly id: number; readonly method: string; readonly args: readonly unknown[] }
interface Answer { readonly id: number; readonly result?: unknown; readonly error?: unknown }

const bytesIn = (values: readonly unknown[]): ArrayBuffer[] => values.filter((value) => value instanceof ArrayBuffer);

/** In a thread of its own: begins calls in the order in which they come, and between them does what else waits there. */
export function answerCalls(methods: Methods): void {
  const waiting: Call[] = [];
  const next = (): void => {
    const { id, method, args } = waiting.shift()!;
    const answer = (said: Omit<Answer, 'id'>): void => parentPort!.postMessage({ id, ...said }, bytesIn([said.result]));
    new Promise((resolve) => { resolve(methods[method]!(...args as never[])); }).then((result) => answer({ result }), (error: unknown) => answer({ error }));
    if (waiting.length > 0) setImmediate(next);
  };
  parentPort!.on('message', (call: Call) => {
    if (waiting.push(call) === 1) setImmediate(next);
  });
}

/** A thread whose methods are called from here. */
export class OtherThread<M extends Methods> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { readonly resolve: (result: never) => void; readonly reject: (error: unknown) => void }>();
  #last = 0;
  #failure: Error | undefined;

  constructor(script: URL) {
    /* The first of the versions that Astro takes read TypeScript only when they are told to. */
    this.#worker = new Worker(script, process.features.typescript ? {} : { execArgv: ['--experimental-strip-types'] });
    this.#worker.unref();
    this.#worker.on('message', ({ id, result, error }: Answer) => {
      const { resolve, reject } = this.#waiting.get(id)!;
      this.#done(id);
      if (error === undefined) resolve(result as never);
      else reject(error);
    });
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('The thread has ended.')));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const [id, { reject }] of this.#waiting) {
      this.#done(id);
      reject(this.#failure);
    }
  }

  #done(id: number): void {
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#worker.unref();
  }

  /**
   * Calls a method. Only while an answer is waited for does the thread keep the process alive.
   * @throws whatever the method throws, or what has ended the thread.
   */
  call<Name extends keyof M & string>(method: Name, ...args: Parameters<M[Name]>): Promise<Awaited<ReturnType<M[Name]>>> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, method, args } satisfies Call, bytesIn(args));
    });
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
