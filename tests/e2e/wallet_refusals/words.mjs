// Words and passwords that are wrong, before there is a vault and when there is one.
import { Mnemonic, randomBytes } from '../../../installer/lib/chain.mjs';
import { Home } from '../lib/home.mjs';
import { assert } from '../lib/tap.mjs';

const right = Mnemonic.entropyToPhrase(randomBytes(16)).split(' ');
const restoring = ['wallet', 'restore', '--words-fd', 4, '--password-fd', 3];
let empty;

const refusesWords = (change, reason, detail) => async (stage) => {
  const refused = await empty.refusal(restoring, { secret: stage.password, key: change([...right]).join(' ') });
  assert.deepEqual([refused.exit, refused.reason], [1, reason]);
  if (detail) assert.match(refused.detail, detail);
  assert.equal((await empty.state()).exists, false, 'nothing was written');
};

const withWord = (index, word) => (words) => words.with?.(index, word) ?? words.map((each, at) => (at === index ? word : each));
// Another word of the list in the last place: its checksum is right once in sixteen.
const otherLast = (words) => {
  for (const word of ['zoo', 'zone', 'zero', 'zebra', 'youth', 'young', 'you', 'yellow', 'year'])
    if (!Mnemonic.isValidMnemonic(withWord(11, word)(words).join(' '))) return withWord(11, word)(words);
  throw new Error('every last word is right');
};

export const cases = {
  'an empty home': async (stage) => {
    empty = await Home.make(stage, 'empty');
    assert.equal((await empty.state()).exists, false);
  },
  'a typo in the words: which one': refusesWords(withWord(4, 'abandom'), 'wallet.unknown_word', /^5: .*abandon/),
  'another word of the list: the checksum': refusesWords(otherLast, 'wallet.bad_words_checksum'),
  'a word too few': refusesWords((words) => words.slice(1), 'wallet.bad_word_count'),
  'thirteen words': refusesWords((words) => [...words, 'zoo'], 'wallet.bad_word_count'),
  'nothing to unlock yet': async (stage) => {
    const refused = await empty.refusal(['wallet', 'unlock', '--password-fd', 3], { secret: stage.password });
    assert.equal(refused.reason, 'wallet.no_vault');
  },
  'a vault of thirteen words': async (stage) => {
    const refused = await empty.refusal(['wallet', 'create', '--words', 13, '--password-fd', 3], { secret: stage.password });
    assert.equal(refused.reason, 'wallet.bad_word_count');
  },
  'the words are right after all': async (stage) => {
    await empty.restore(right.join(' '));
    assert.deepEqual(await empty.words(), right);
    const again = await empty.refusal(restoring, { secret: stage.password, key: right.join(' ') });
    assert.equal(again.reason, 'wallet.vault_exists');
    await empty.kill();
  },
  'a drill with other words': async ({ home }) => {
    const refused = await home.refusal(['wallet', 'drill', '--words-fd', 3], { secret: right.join(' ') });
    assert.equal(refused.reason, 'wallet.drill_differs');
  },
  'a wrong password, and nothing changes': async ({ home }) => {
    await home.wallet('lock');
    for (const secret of ['guessed', `${home.password} `, home.password.toUpperCase()])
      assert.equal((await home.refusal(['wallet', 'unlock', '--password-fd', 3], { secret })).reason, 'wallet.wrong_password');
    assert.equal((await home.state()).locked, true);
    await home.unlock();
    const words = await home.refusal(['wallet', 'words', '--password-fd', 3], { secret: 'guessed' });
    assert.equal(words.reason, 'wallet.wrong_password');
  },
  'a new password only with the old one': async ({ home }) => {
    const changing = ['wallet', 'password', '--now-fd', 3, '--new-fd', 4];
    const refused = await home.refusal(changing, { secret: 'guessed', key: 'mine now' });
    assert.equal(refused.reason, 'wallet.wrong_password');
    await home.wallet('lock');
    await home.unlock();
  },
};
