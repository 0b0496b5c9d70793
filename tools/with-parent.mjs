// Loaded before a child's own code. The channel to the parent closes however the parent dies, kill -9 included: without this
// the server would stay behind and hold the port.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
