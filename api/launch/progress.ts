const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const STILL_EVERY_SECONDS = 10;

/**
 * Says what is being done and for how long: one moving line on a terminal, plain lines elsewhere.
 * Everything the launcher prints goes through `print`, or the moving line would cut it in pieces.
 */
export class Progress {
  private readonly steps = new Map<string, number>();
  private readonly out = process.stdout;
  private timer: NodeJS.Timeout | undefined;
  private ticks = 0;

  print(line: string): void {
    this.clear();
    this.out.write(`${line}\n`);
    this.draw();
  }

  /** Shows `doing` until `work` settles, then says `done` with the seconds it took. */
  async step<Result>(doing: string, done: string, work: () => Promise<Result>): Promise<Result> {
    const begun = performance.now();
    this.steps.set(doing, begun);
    if (!this.out.isTTY) {
      this.print(`… ${doing}`);
    }
    this.timer ??= setInterval(() => this.tick(), this.out.isTTY ? 100 : 1000);
    try {
      const result = await work();
      this.forget(doing);
      this.print(`✓ ${done} (${secondsSince(begun)} s)`);
      return result;
    } finally {
      this.forget(doing);
    }
  }

  private forget(doing: string): void {
    this.clear();
    this.steps.delete(doing);
    if (this.steps.size === 0) {
      clearInterval(this.timer);
      this.timer = undefined;
    }
  }

  private tick(): void {
    this.ticks += 1;
    if (this.out.isTTY) {
      this.clear();
      this.draw();
    } else if (this.ticks % STILL_EVERY_SECONDS === 0) {
      this.steps.forEach((begun, doing) => this.print(`… ${doing}: ${secondsSince(begun)} s so far`));
    }
  }

  private clear(): void {
    if (this.out.isTTY && this.steps.size > 0) {
      this.out.write('\r\x1b[2K');
    }
  }

  private draw(): void {
    if (this.out.isTTY && this.steps.size > 0) {
      const steps = [...this.steps].map(([doing, begun]) => `${doing} ${secondsSince(begun)} s`).join(' · ');
      const line = `${FRAMES[this.ticks % FRAMES.length]} ${steps}`;
      // A line that wraps could not be cleared again.
      this.out.write(line.slice(0, Math.max(10, this.out.columns - 1)));
    }
  }
}

function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
