// usage: ENDPOINT=http://localhost:8080/graphql node sse.mjs
const CHANGES = `subscription ($after: String) {
  changes(after: $after) { position operation entryId }
}`;

const pause = (millis) => new Promise((done) => setTimeout(done, millis));

/** The fields of each event: id, event, data. Comments, which are signs of life, are passed over. */
async function* read(body) {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      yield Object.fromEntries(lines.filter((line) => !line.startsWith(':')).map((line) => line.split(/: ?(.*)/s, 2)));
    }
  }
}

/** Each change behind a position once, in order, however often the connection breaks; ends when the caller does. */
async function* follow(after) {
  let lastEventId = null;
  for (;;) {
    try {
      const response = await fetch(process.env.ENDPOINT, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          // Goes before `after`: this is what a browser's EventSource sends when it comes again.
          ...(lastEventId && { 'last-event-id': lastEventId }),
        },
        body: JSON.stringify({ query: CHANGES, variables: { after } }),
      });
      if (response.status === 429 || response.status === 503) {
        await pause(1000 * Number(response.headers.get('retry-after') ?? 1));
        continue;
      }
      if (!response.ok) {
        throw new Error(`HTTP ${response.status}: ${await response.text()}`);
      }
      for await (const { id, event, data } of read(response.body)) {
        if (event === 'complete') {
          return;
        }
        if (event === 'next') {
          const answer = JSON.parse(data);
          if (!answer.data) {
            throw new Error(`${answer.errors[0].extensions.code}: ${answer.errors[0].message}`);
          }
          lastEventId = id;
          yield answer.data.changes;
        }
      }
    } catch (failed) {
      // fetch tells of a broken connection by a TypeError; all else is a fault to mend.
      if (!(failed instanceof TypeError)) {
        throw failed;
      }
    }
    await pause(1000);
  }
}

const seen = [];
for await (const change of follow('0')) {
  seen.push(Number(change.position));
  if (seen.length === 120) {
    break;
  }
}
console.log(JSON.stringify({ first: seen[0], last: seen.at(-1), distinct: new Set(seen).size }));
process.exit(0);
