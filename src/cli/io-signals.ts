// Signals that would end the program at a bad moment.

/** Ctrl-C while a file is written would leave half of it beside its place: it comes too late then, and the file is whole. */
export function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const hold = () => undefined;
  for (const signal of signals) process.on(signal, hold);
  return () => {
    for (const signal of signals) process.off(signal, hold);
  };
}
