// Waiting for a condition, which is looked at again with every block of the chain.
const WITHOUT_BLOCKS_MS = 250; // before there is a chain, or when it stands still

const nextBlock = (provider) =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      provider?.off('block', done);
      resolve();
    };
    const timer = setTimeout(done, WITHOUT_BLOCKS_MS);
    provider?.on('block', done);
  });

// `explain` tells what is there instead when the time is over.
export async function until({ provider }, what, condition, timeoutMs = 60_000, explain = async () => '') {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeoutMs / 1000} s; ${await explain()}`);
    await nextBlock(provider);
  }
}
