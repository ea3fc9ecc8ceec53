// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// cashu-ts as a wallet on our mint. Started by run.sh, which sets HASHSTEAD_TEST_MINT (the mint's program) and
// HASHSTEAD_CASHU_TS (the folder where the packages of package.json stand).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { randomBytes, webcrypto } from 'node:crypto';
import { pathToFileURL } from 'node:url';

const modules = join(process.env.HASHSTEAD_CASHU_TS, 'node_modules');
const load = (path) => import(pathToFileURL(join(modules, path)).href);
// What Node 18 and 20 lack.
globalThis.crypto ??= webcrypto;
globalThis.WebSocket ??= (await load('ws/wrapper.mjs')).default;
const { Wallet, Mint, getEncodedToken, getTokenMetadata, CheckStateEnum, MintQuoteState, OutputData, hasValidDleq } =
  await load('@cashu/cashu-ts/lib/cashu-ts.es.js');
const { secp256k1 } = await load('@noble/curves/secp256k1.js');

const hex = (bytes) => Buffer.from(bytes).toString('hex');
const sum = (proofs) => proofs.reduce((total, proof) => total + BigInt(proof.amount.toString()), 0n);
const keyPair = () => {
  const privkey = randomBytes(32);
  return { privkey: hex(privkey), pubkey: hex(secp256k1.getPublicKey(privkey, true)) };
};
const until = async (what, check) => {
  for (let i = 0; i < 100; ++i) {
    const value = await check();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never came: ${what}`);
};

/// Our mint as a process: JSON lines out, commands in.
class TestMint {
  static async start(...args) {
    const mint = new TestMint();
    mint.folder = mkdtempSync(join(tmpdir(), 'hashstead-mint-'));
    mint.process = spawn(process.env.HASHSTEAD_TEST_MINT, ['--data', mint.folder, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    mint.lines = createInterface({ input: mint.process.stdout })[Symbol.asyncIterator]();
    mint.url = (await mint.line()).url;
    return mint;
  }
  async line() {
    return JSON.parse((await this.lines.next()).value);
  }
  async command(text) {
    this.process.stdin.write(`${text}\n`);
    return this.line();
  }
  async stop() {
    this.process.stdin.end();
    await new Promise((resolve) => this.process.once('exit', resolve));
    rmSync(this.folder, { recursive: true });
  }
}

let passed = 0;
const test = async (name, body) => {
  const start = Date.now();
  await body();
  ++passed;
  console.log(`ok - ${name} (${Date.now() - start} ms)`);
};

const walletOn = async (mint, unit, options = {}) => {
  const wallet = new Wallet(mint.url, { unit, ...options });
  await wallet.loadMint();
  return wallet;
};
/// Coins from the test backend.
const coinsOf = async (wallet, amount) => {
  const quote = await wallet.createMintQuoteBolt11(amount);
  await until('payment', async () => (await wallet.checkMintQuoteBolt11(quote.quote)).state === MintQuoteState.PAID);
  return wallet.mintProofsBolt11(amount, quote.quote);
};
const refused = async (code, call) => {
  try {
    await call();
  } catch (error) {
    assert.equal(error.code, code, `${error}`);
    return;
  }
  assert.fail(`no refusal ${code}`);
};

/// What a wallet does in any unit with coins it has.
const rounds = async (mint, unit, mintCoins) => {
  await test(`${unit}: DLEQ of every coin is right`, async () => {
    const wallet = await walletOn(mint, unit);
    const proofs = await mintCoins(wallet, 21);
    assert.equal(sum(proofs), 21n);
    for (const proof of proofs) assert.ok(hasValidDleq(proof, wallet.getKeyset(proof.id)));
  });
  await test(`${unit}: send, receive, and the first sees it claimed`, async () => {
    const wallet = await walletOn(mint, unit);
    const proofs = await mintCoins(wallet, 64);
    const { keep, send } = await wallet.send(10, proofs, { includeFees: true });
    const token = getEncodedToken({ mint: mint.url, proofs: send, unit });
    assert.ok(token.startsWith('cashuB'));
    assert.equal(getTokenMetadata(token).unit, unit);
    const other = await walletOn(mint, unit);
    const before = await wallet.checkProofsStates(send);
    assert.ok(before.every((state) => state.state === CheckStateEnum.UNSPENT));
    const received = await other.receive(token, { requireDleq: true });
    assert.equal(sum(received), 10n);
    const after = await wallet.checkProofsStates([...send, ...keep]);
    assert.deepEqual(
      after.map((state) => state.state),
      [...send.map(() => CheckStateEnum.SPENT), ...keep.map(() => CheckStateEnum.UNSPENT)],
    );
    await refused(11001, () => other.receive(token));
  });
  await test(`${unit}: P2PK opens for its owner alone`, async () => {
    const wallet = await walletOn(mint, unit);
    const proofs = await mintCoins(wallet, 32);
    const { privkey, pubkey } = keyPair();
    const { send } = await wallet.ops.send(8, proofs).asP2PK({ pubkey }).run();
    const token = getEncodedToken({ mint: mint.url, proofs: send, unit });
    const other = await walletOn(mint, unit);
    await assert.rejects(() => other.receive(token));
    await assert.rejects(() => other.receive(token, { privkey: keyPair().privkey }));
    assert.equal(sum(await other.receive(token, { privkey })), 8n - BigInt(wallet.getFeesForProofs(send).toString()));
  });
  await test(`${unit}: a locked coin whose time is over goes back`, async () => {
    const wallet = await walletOn(mint, unit);
    const proofs = await mintCoins(wallet, 8);
    const refund = keyPair();
    const lock = { pubkey: keyPair().pubkey, locktime: Math.floor(Date.now() / 1000) - 10, refundKeys: [refund.pubkey] };
    const { send } = await wallet.ops.send(4, proofs).asP2PK(lock).run();
    const token = getEncodedToken({ mint: mint.url, proofs: send, unit });
    const back = await wallet.receive(token, { privkey: refund.privkey });
    assert.equal(sum(back), 4n - BigInt(wallet.getFeesForProofs(send).toString()));
  });
  await test(`${unit}: everything is restored from the seed`, async () => {
    const seed = randomBytes(64);
    const wallet = await walletOn(mint, unit, { bip39seed: seed });
    const proofs = await mintCoins(wallet, 50);
    const { keep, send } = await wallet.send(9, proofs);
    const fresh = await walletOn(mint, unit, { bip39seed: seed });
    const { proofs: found, lastCounterWithSignature } = await fresh.batchRestore(300, 100, 0);
    assert.ok(lastCounterWithSignature > 0);
    const states = await fresh.checkProofsStates(found);
    const unspent = found.filter((_, i) => states[i].state === CheckStateEnum.UNSPENT);
    assert.equal(sum(unspent), sum(keep) + sum(send));
    await fresh.counters.advanceToAtLeast(fresh.keysetId, lastCounterWithSignature + 1);
    assert.ok(sum(await fresh.receive(unspent)) > 0n);
  });
  await test(`${unit}: WebSocket tells of a coin that is spent`, async () => {
    const wallet = await walletOn(mint, unit);
    const proofs = await mintCoins(wallet, 4);
    const seen = [];
    const cancel = await wallet.on.proofStateUpdates(
      proofs,
      (update) => seen.push(update.state),
      (error) => assert.fail(error),
    );
    await until('current state', () => seen.length >= proofs.length);
    assert.ok(seen.every((state) => state === CheckStateEnum.UNSPENT));
    await wallet.receive(getEncodedToken({ mint: mint.url, proofs, unit }));
    await until('change', () => seen.filter((state) => state === CheckStateEnum.SPENT).length === proofs.length);
    cancel();
    wallet.mint.disconnectWebSocket();
  });
  await test(`${unit}: refusals have their numbers`, async () => {
    const wallet = await walletOn(mint, unit);
    const proofs = await mintCoins(wallet, 8);
    const forged = proofs.map((proof) => ({ ...proof, secret: hex(randomBytes(32)), dleq: undefined }));
    await refused(10001, () => wallet.receive(forged));
    const lower = proofs.map((proof) => ({ ...proof, id: '01' + 'ab'.repeat(32) }));
    await assert.rejects(() => wallet.receive(lower));
  });
};

const testMoney = async (mint) => {
  await test('sat: quote, WebSocket tells of its payment, mint', async () => {
    const wallet = await walletOn(mint, 'sat');
    const quote = await wallet.createMintQuoteBolt11(64, 'a description');
    assert.equal(quote.state, MintQuoteState.UNPAID);
    const paid = await wallet.on.onceMintPaid(quote.quote, { timeoutMs: 10_000 });
    assert.equal(paid.state, MintQuoteState.PAID);
    wallet.mint.disconnectWebSocket();
    assert.equal(sum(await wallet.mintProofsBolt11(64, quote.quote)), 64n);
    await refused(20002, () => wallet.mintProofsBolt11(64, quote.quote));
  });
  await test('sat: a quote that nobody paid mints nothing', async () => {
    const wallet = await walletOn(mint, 'sat');
    const quote = await wallet.createMintQuoteBolt11(64);
    await refused(20001, () => wallet.mintProofsBolt11(64, quote.quote));
  });
  await test('sat: a locked quote needs its signature', async () => {
    const wallet = await walletOn(mint, 'sat');
    const { privkey, pubkey } = keyPair();
    const quote = await wallet.createLockedMintQuote(32, pubkey);
    await until('payment', async () => (await wallet.checkMintQuoteBolt11(quote.quote)).state === MintQuoteState.PAID);
    const thief = keyPair();
    await refused(20008, () =>
      wallet.mintProofsBolt11(32, { ...quote, pubkey: thief.pubkey }, { privkey: thief.privkey }),
    );
    assert.equal(sum(await wallet.mintProofsBolt11(32, quote, { privkey })), 32n);
  });
  await test('sat: batch check and batch mint', async () => {
    const wallet = await walletOn(mint, 'sat');
    const quotes = [];
    for (const amount of [3, 5, 9]) quotes.push(await wallet.createMintQuoteBolt11(amount));
    const paid = await until('payment', async () => {
      const checked = await wallet.checkMintQuoteBatchBolt11(quotes.map((quote) => quote.quote));
      return checked.every((quote) => quote.state === MintQuoteState.PAID) ? checked : undefined;
    });
    const preview = await wallet.prepareBatchMint('bolt11', paid.map((quote) => ({ amount: quote.amount, quote })));
    assert.equal(sum(await wallet.completeBatchMint(preview)), 17n);
  });
};

const minedMoney = async (mint) => {
  const quoteOf = async (key, amount) => {
    const answer = await mint.command(`credit ${key.pubkey} ${amount}`);
    assert.equal(answer.code, 'none');
    assert.equal(answer.unit, 'hash');
    return answer.quote;
  };
  const mintMined = async (wallet, amount) => {
    const key = keyPair();
    const quote = await wallet.checkMintQuote('ehash', await quoteOf(key, amount));
    assert.equal(quote.method, 'ehash');
    assert.equal(quote.pubkey, key.pubkey);
    assert.equal(Number(quote.amount_paid), amount);
    return wallet.mintProofs('ehash', amount, quote, { privkey: key.privkey });
  };
  await test('hash: a share becomes coins of its owner alone', async () => {
    const wallet = await walletOn(mint, 'hash');
    const key = keyPair();
    const quote = await wallet.checkMintQuote('ehash', await quoteOf(key, 13));
    await refused(20009, () => wallet.mintProofs('ehash', 13, { quote: quote.quote }));
    const thief = keyPair();
    await refused(20008, () =>
      wallet.mintProofs('ehash', 13, { ...quote, pubkey: thief.pubkey }, { privkey: thief.privkey }),
    );
    assert.equal(sum(await wallet.mintProofs('ehash', 13, quote, { privkey: key.privkey })), 13n);
  });
  await test('hash: a batch of shares', async () => {
    const wallet = await walletOn(mint, 'hash');
    const key = keyPair();
    const ids = [];
    for (let i = 1; i <= 20; ++i) ids.push(await quoteOf(key, i));
    const quotes = await wallet.checkMintQuoteBatch('ehash', ids);
    const preview = await wallet.prepareBatchMint(
      'ehash',
      quotes.map((quote) => ({ amount: quote.amount_paid, quote })),
      { privkey: key.privkey },
    );
    assert.equal(sum(await wallet.completeBatchMint(preview)), 210n);
  });
  await test('hash: nobody makes ehash quotes over HTTP', async () => {
    const wallet = await walletOn(mint, 'hash');
    await refused(20003, () => wallet.createMintQuote('ehash', { amount: 8n }));
  });
  return mintMined;
};

const rotation = async (mint) => {
  await test('sat: coins of an old keyset stay good', async () => {
    const wallet = await walletOn(mint, 'sat');
    const proofs = await coinsOf(wallet, 16);
    const { keyset } = await mint.command('rotate sat');
    assert.ok(keyset);
    const later = await walletOn(mint, 'sat');
    await later.keyChain.ensureKeysetKeys(proofs[0].id);
    const moved = await later.receive(getEncodedToken({ mint: mint.url, proofs, unit: 'sat' }));
    assert.ok(moved.every((proof) => proof.id === keyset));
  });
};

const mint = await TestMint.start();
try {
  await test('info', async () => {
    const info = await new Mint(mint.url).getInfo();
    assert.equal(info.name, 'Hashstead');
    assert.match(info.pubkey, /^0[23][0-9a-f]{64}$/);
    assert.ok(Math.abs(info.time - Date.now() / 1000) < 10);
  });
  await testMoney(mint);
  await rounds(mint, 'sat', coinsOf);
  await rounds(mint, 'hash', await minedMoney(mint));
  await rotation(mint);
} finally {
  await mint.stop();
}
const costly = await TestMint.start('--fee', '100');
try {
  await rounds(costly, 'sat', coinsOf);
} finally {
  await costly.stop();
}
console.log(`${passed} passed`);
process.exit(0);
