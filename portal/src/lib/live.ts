/**
 * Watches one subscription through the portal's own /graphql and calls back on every change. Reconnects by itself,
 * slower each time; a page that comes back to the front asks once, because a phone may have slept through a change.
 */
export interface Watch {
  query: string;
  variables: Record<string, unknown>;
}

const longestPause = 30_000;

export function watch({ query, variables }: Watch, changed: () => void): () => void {
  const stop = new AbortController();
  const ask = () => {
    if (document.visibilityState === 'visible') changed();
  };
  document.addEventListener('visibilitychange', ask);
  void listen({ query, variables }, changed, stop.signal);
  return () => {
    stop.abort();
    document.removeEventListener('visibilitychange', ask);
  };
}

async function listen(body: Watch, changed: () => void, signal: AbortSignal): Promise<void> {
  for (let pause = 1000; !signal.aborted; pause = Math.min(pause * 2, longestPause)) {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        signal,
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify(body),
      });
      // A refusal will not turn into a stream by asking again.
      if (response.status >= 400 && response.status < 500) return;
      if (response.ok && response.body) {
        const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
        for (let rest = ''; ;) {
          const { done, value } = await reader.read();
          if (done) break;
          pause = 1000;
          const messages = (rest + value).split('\n\n');
          rest = messages.pop() ?? '';
          if (messages.some((message) => /^event: ?next$/m.test(message) && /"data":\s*\{/.test(message)))
            changed();
        }
        // Whatever happened between two connections is read once.
        if (!signal.aborted) changed();
      }
    } catch {
      if (signal.aborted) return;
    }
    await new Promise((resume) => setTimeout(resume, pause));
  }
}
