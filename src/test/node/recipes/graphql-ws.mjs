// usage: ENDPOINT=http://localhost:8080/graphql node graphql-ws.mjs
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const client = createClient({
  url: process.env.ENDPOINT.replace(/^http/, 'ws'),
  // Browsers have their own; Node from version 22.
  webSocketImpl: globalThis.WebSocket ?? WebSocket,
  // Comes again after a break, and when the server was started anew; what cannot be mended that way is told to fail.
  retryAttempts: Infinity,
});

const CHANGES = `subscription ($after: String) {
  changes(after: $after) { position operation entryId }
}`;

/** Tells each change behind a position once, in order, however often the connection breaks. */
function follow(after, tell, fail) {
  const variables = { after };
  return client.subscribe(
    { query: CHANGES, variables },
    {
      next({ data, errors }) {
        if (!data?.changes) {
          fail(errors);
          return;
        }
        tell(data.changes);
        // After a break the library sends the same variables once more: from here, they go on behind this change.
        variables.after = data.changes.position;
      },
      error: fail,
      complete() {},
    },
  );
}

// To begin with what comes next and miss nothing: ask where the graph is, show that, and follow from there. Here
// from the beginning, with a connection that is cut twice.
const seen = [];
const stop = follow(
  '0',
  (change) => {
    seen.push(Number(change.position));
    if (seen.length === 30 || seen.length === 70) {
      client.terminate();
    }
    if (seen.length === 120) {
      stop();
      client.dispose();
      console.log(JSON.stringify({ first: seen[0], last: seen.at(-1), distinct: new Set(seen).size }));
    }
  },
  (errors) => {
    console.error(errors);
    process.exit(1);
  },
);
