// Cases of one stage in groups, printed as TAP: one that fails does not end the others.
import { Stage } from './stage.mjs';

// `groups`: {name: {case: test}}; the words of the command line choose some. `begin` prepares the stage.
export async function runCases(options, groups, begin = async () => {}) {
  const wanted = process.argv.slice(2);
  const chosen = Object.entries(groups).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  console.log(`TAP version 13\n1..${chosen.reduce((sum, [, cases]) => sum + Object.keys(cases).length, 0)}`);
  const stage = await Stage.start(options);
  stage.closers = [];
  const failures = [];
  let number = 0;

  const one = async (name, test) => {
    const begun = Date.now();
    try {
      await test(stage);
      console.log(`ok ${(number += 1)} - ${name} # ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    } catch (error) {
      console.log(`not ok ${(number += 1)} - ${name}\n${`${error.message}`.replace(/^/gm, '# ')}`);
      failures.push(`${name}: ${error.stack}`);
    }
  };

  try {
    await begin(stage);
    for (const [, cases] of chosen) for (const [name, test] of Object.entries(cases)) await one(name, test);
  } catch (error) {
    failures.push(error.stack);
  }
  await Promise.all(stage.closers.map((close) => close()));
  await stage.stop(failures.length > 0 ? new Error(failures.join('\n')) : undefined);
  console.log(`# all in ${process.uptime().toFixed(1)} s`);
  process.exit(failures.length > 0 ? 1 : 0);
}
