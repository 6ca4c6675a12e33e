// SPDX-License-Identifier: Apache-2.0
// Runs a recipe against the app at ENDPOINT over a line that breaks, and writes what the recipe wrote.
// usage: node cut.mjs RECIPE
import {spawn} from 'node:child_process';
import net from 'node:net';

const CUTS = 3;
const BYTES = 3_000;

const app = new URL(process.env.ENDPOINT);
let cuts = 0;
const line = net.createServer(client => {
    const server = net.connect(Number(app.port), app.hostname);
    const end = () => {
        client.destroy();
        server.destroy();
    };
    let passed = 0;
    server.on('data', bytes => {
        if (cuts < CUTS && passed + bytes.length > BYTES) {
            // In the middle of a message.
            cuts++;
            client.end(bytes.subarray(0, BYTES - passed));
            server.destroy();
        } else {
            client.write(bytes);
        }
        passed += bytes.length;
    });
    client.on('data', bytes => server.write(bytes));
    client.on('error', end);
    client.on('close', end);
    server.on('error', end);
    server.on('end', end);
});

line.listen(0, '127.0.0.1', () => {
    const endpoint = `http://127.0.0.1:${line.address().port}${app.pathname}`;
    const recipe = spawn(process.execPath, [process.argv[2]], {
        env: {...process.env, ENDPOINT: endpoint},
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    recipe.stdout.on('data', text => (output += text));
    recipe.on('close', code => {
        console.log(`${output.trim()} after ${cuts} cuts`);
        process.exit(code ?? 1);
    });
});
