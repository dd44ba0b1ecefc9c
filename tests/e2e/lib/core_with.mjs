// A core of a test that wants its network otherwise: other nodes, no money.
import fs from 'node:fs';
import { output } from './processes.mjs';

// As makeCore of cores.mjs, with `network` laid over the stage's. Needs the stage's network.json.
export async function coreWith(stage, name, network = {}) {
  const file = stage.at(`${name}-network.json`);
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(stage.at('network.json'), 'utf8')), ...network }));
  const common = ['--data', stage.at(name), '--password-fd', '3'];
  const made = await output([stage.bin('fallowd'), 'init', '--network', file, '--preset', 'everything', ...common], { secret: stage.password });
  const socket = stage.at(`${name}.sock`);
  stage.processes.start(name, [stage.bin('fallowd'), '--socket', socket, ...common], { secret: stage.password });
  await stage.answers(name);
  return { name, address: JSON.parse(made).worker, socket };
}

// The reason with which a command is refused: fallow-cli's own word on standard error, with its exit code as `exit`.
export async function refusal(stage, name, ...words) {
  try {
    const said = await stage.cli(name, ...words);
    return { exit: 0, reason: `nothing was refused: ${JSON.stringify(said)}` };
  } catch (error) {
    if (error.code === undefined) throw error;
    const line = error.errors.trim().split('\n').find((each) => each.startsWith('{')) ?? '{}';
    return { exit: error.code, ...JSON.parse(line).error };
  }
}

export const statusOf = async (stage, name) => (await stage.cli(name, 'status'))[0];
export const taskOf = async (stage, name, task) =>
  (await stage.cli(name, 'tasks', 'list'))[0].tasks.find((each) => each.id === task);
