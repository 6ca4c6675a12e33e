// SPDX-License-Identifier: Apache-2.0
// Follows changes with npm's graphql-ws against the app at ENDPOINT. Ends with 0 if all held, with 1 if not.
import assert from 'node:assert/strict';
import {createClient} from 'graphql-ws';

const url = process.env.ENDPOINT.replace(/^http/, 'ws');
const webSocketImpl = globalThis.WebSocket ?? (await import('ws')).default;
const CHANGES = 'subscription ($after: String) { changes(after: $after) { position entryId entry { id label } } }';

function client(on = {}) {
    return createClient({url, webSocketImpl, lazy: true, retryAttempts: 3, on});
}

/** The first events of a subscription. */
async function take(from, query, variables, count) {
    const events = [];
    for await (const result of from.iterate({query, variables})) {
        assert.equal(result.errors, undefined);
        events.push(result.data);
        if (events.length === count) {
            break;
        }
    }
    return events;
}

/** The code that the server closes with when it is sent a text. */
function closeCodeAfter(text) {
    return new Promise(resolve => {
        const socket = new webSocketImpl(url, 'graphql-transport-ws');
        socket.onopen = () => socket.send(text);
        socket.onclose = event => resolve(event.code);
    });
}

async function main() {
    const one = client();

    const [{position}] = await take(one, '{ position }', {}, 1);
    assert.match(position, /^[0-9]+$/);
    assert.ok(Number(position) >= 6, 'the app has too little on record to follow');

    const first = await take(one, CHANGES, {after: '0'}, 3);
    assert.deepEqual(first.map(event => event.changes.position), ['1', '2', '3']);

    // Another client, as after a break, goes on where the first one stopped.
    const codes = [];
    const two = client({closed: event => codes.push(event.code)});
    const next = await take(two, CHANGES, {after: first[2].changes.position}, 3);
    assert.deepEqual(next.map(event => event.changes.position), ['4', '5', '6']);

    await assert.rejects(take(two, 'subscription { changes(after: "soon") { position } }', {}, 1), failed => {
        assert.equal(failed[0].extensions.code, 'BAD_CURSOR');
        return true;
    });
    await assert.rejects(take(two, '{ nope }', {}, 1), failed => failed[0].extensions.code === 'VALIDATION_ERROR');

    // In one frame, as browsers and Node send it.
    assert.equal(await closeCodeAfter('x'.repeat(300_000)), 1009);

    await one.dispose();
    await two.dispose();
    assert.ok(codes.every(code => code === 1000), `closed with ${codes}`);
}

const patience = setTimeout(() => {
    console.error('graphql-ws: nothing came in a minute');
    process.exit(1);
}, 60_000);
try {
    await main();
    console.log('graphql-ws: all held');
    clearTimeout(patience);
    process.exit(0);
} catch (failed) {
    console.error('graphql-ws:', failed);
    process.exit(1);
}
