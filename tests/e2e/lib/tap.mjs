// Tests of one stage, printed as TAP: they run in order, and the first that fails ends them.
import assert from 'node:assert/strict';
import { Stage } from './stage.mjs';

export { assert };

export async function run(options, tests) {
  const names = Object.keys(tests);
  let stage;
  let done = 0;
  let failure;
  const stopOn = (signal) => process.once(signal, async () => {
    await stage?.stop(new Error(`ended by ${signal}`));
    process.exit(130);
  });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(stopOn);
  console.log(`TAP version 13\n1..${names.length}`);
  try {
    stage = await Stage.start(options);
    for (const name of names) {
      const begun = Date.now();
      await tests[name](stage);
      console.log(`ok ${++done} - ${name} # ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    }
  } catch (error) {
    failure = error;
    console.log(`not ok ${done + 1} - ${names[done]}`);
  }
  if (stage) await stage.stop(failure);
  console.log(`# all in ${process.uptime().toFixed(1)} s`);
  process.exit(failure ? 1 : 0);
}
