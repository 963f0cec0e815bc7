import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);

// src/cli/stop.ts
function stopOnSignals(signals, stop, output) {
  let heard = () => {
    if (stop.signal.aborted) return signals.exit(130);
    output.note("Stopping. Once more stops at once."), stop.abort();
  };
  signals.on("SIGINT", heard), signals.on("SIGTERM", heard);
}

export {
  stopOnSignals
};
