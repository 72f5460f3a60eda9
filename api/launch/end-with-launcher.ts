/**
 * Loaded into the API's and the portal's process before anything else: when the launcher is killed hard they
 * end too, or the next start would find its ports taken.
 */
const PATIENCE_MS = 2000;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
// Listening for the launcher's end must not keep a process alive that has nothing else to do.
process.channel?.unref();
