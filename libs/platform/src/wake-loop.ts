/** Does work when woken, one run at a time; woken during a run, it runs once more after it. */
export class WakeLoop {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.run();
  }

  /** Also wakes by itself, for the wakes that are lost while a connection is down. */
  every(milliseconds: number): void {
    this.timer = setInterval(() => this.wake(), milliseconds);
  }

  /** Resolves when the current run has ended; there is none after it. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.work().catch(this.failed);
    }
    this.running = null;
  }
}
