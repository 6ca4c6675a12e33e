// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Clients that ask and never read what they asked for, spoken to below any library that would read for them. */
@QuarkusTest
class DeafClientsTest {
    private static final String HANDSHAKE = String.join(
            "\r\n",
            "GET /graphql HTTP/1.1",
            "Host: localhost",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Protocol: graphql-transport-ws",
            "",
            "");

    /** More than what the buffers of both sides' systems hold. */
    private static final long BUFFERS = 32L << 20;

    private static final long FAR_MORE = 200L << 20;

    @Test
    void who_sends_pings_and_reads_no_pongs_is_not_read_from_any_more() throws Exception {
        assertStopped(pings());
    }

    @Test
    void who_asks_what_is_refused_and_reads_no_errors_takes_up_no_memory() throws Exception {
        String refused = "{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"extensions\":{\"persistedQuery\":"
                + "{\"version\":1,\"sha256Hash\":\"" + "0".repeat(64) + "\"}}}}";
        long before = heap();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(HANDSHAKE.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(frames(0x1, "{\"type\":\"connection_init\"}"));
            var flooding = flood(socket, frames(0x1, refused), new AtomicLong());
            // It is made to wait, cut off, or after a close passed over.
            Thread.sleep(5_000);

            assertThat(heap() - before).isLessThan(BUFFERS);
            assertThat(Ask.query("{ __typename }").getString("data.__typename")).isEqualTo("Query");
            flooding.cancel(true);
        }
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static FutureTask<Long> flood(Socket socket, byte[] flood, AtomicLong sent) {
        var flooding = new FutureTask<>(() -> {
            while (sent.get() < FAR_MORE) {
                socket.getOutputStream().write(flood);
                sent.addAndGet(flood.length);
            }
            return sent.get();
        });
        new Thread(flooding, "flood").start();
        return flooding;
    }

    private static void assertStopped(byte[] flood) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(HANDSHAKE.getBytes(StandardCharsets.US_ASCII));
            var sent = new AtomicLong();
            var flooding = flood(socket, flood, sent);

            // It is stopped by waiting, or by being cut off; never done.
            assertThatCode(() -> flooding.get(5, TimeUnit.SECONDS))
                    .isInstanceOfAny(TimeoutException.class, ExecutionException.class);
            assertThat(sent.get()).isLessThan(BUFFERS);
            assertThat(Ask.query("{ __typename }").getString("data.__typename")).isEqualTo("Query");
            assertEnded(flooding);
        }
    }

    /** The server asks for a sign of life, gets none, and does not wait for what nobody reads. */
    private static void assertEnded(FutureTask<Long> flooding) {
        assertThatCode(() -> flooding.get(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private static byte[] pings() {
        return frames(0x9, "p".repeat(125));
    }

    /** Some hundred frames of one kind, masked with zeros. */
    private static byte[] frames(int opcode, String text) {
        byte[] payload = text.getBytes(StandardCharsets.US_ASCII);
        int head = payload.length < 126 ? 6 : 8;
        int count = opcode == 0x1 && text.contains("connection_init") ? 1 : 200;
        byte[] frames = new byte[count * (head + payload.length)];
        for (int i = 0; i < count; i++) {
            int at = i * (head + payload.length);
            frames[at] = (byte) (0x80 | opcode);
            if (head == 6) {
                frames[at + 1] = (byte) (0x80 | payload.length);
            } else {
                frames[at + 1] = (byte) (0x80 | 126);
                frames[at + 2] = (byte) (payload.length >> 8);
                frames[at + 3] = (byte) payload.length;
            }
            System.arraycopy(payload, 0, frames, at + head, payload.length);
        }
        return frames;
    }
}
