// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A client of graphql-transport-ws, over the JDK's WebSocket. */
final class Socket implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<JsonPath> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private Socket(boolean reads, Map<String, String> headers) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        headers.forEach(builder::header);
        this.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + RestAssured.port + "/graphql"), new Ears(reads))
                .join();
    }

    /** One that has only just connected. */
    static Socket connected() {
        return new Socket(true, Map.of());
    }

    /** One that was acknowledged. */
    static Socket acknowledged() {
        return connected().begin();
    }

    /** One that was acknowledged, and of which a proxy says that it is from an address. */
    static Socket acknowledgedFrom(String address) {
        return new Socket(true, Map.of("X-Forwarded-For", address)).begin();
    }

    /** One that was acknowledged, of a page of an origin. */
    static Socket acknowledgedOf(String origin) {
        return new Socket(true, Map.of("Origin", origin)).begin();
    }

    private Socket begin() {
        send(Map.of("type", "connection_init"));
        if (!receive().getString("type").equals("connection_ack")) {
            throw new AssertionError("not acknowledged");
        }
        return this;
    }

    /** One that sends, and never reads an answer. */
    static Socket deaf() {
        Socket socket = new Socket(false, Map.of());
        socket.send(Map.of("type", "connection_init"));
        return socket;
    }

    void send(Map<String, ?> message) {
        sendText(new JsonObject(Map.copyOf(message)).encode());
    }

    void sendText(String text) {
        socket.sendText(text, true).join();
    }

    void sendBytes() {
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();
    }

    void subscribe(String id, String query) {
        subscribe(id, query, Map.of());
    }

    void subscribe(String id, String query, Map<String, ?> variables) {
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query, "variables", variables)));
    }

    /** The next message. */
    JsonPath receive() {
        JsonPath message = poll(PATIENCE_SECONDS * 1000L);
        if (message == null) {
            throw new AssertionError("no message came; closed: " + closed);
        }
        return message;
    }

    /** The next message, or null if none comes in time. */
    @Nullable
    JsonPath poll(long millis) {
        try {
            return messages.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The code with which the server closes. */
    int closeCode() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("not closed", e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Reads from now on what it did not read before. */
    void listen() {
        socket.request(Long.MAX_VALUE);
    }

    /** Cuts the connection without a word. */
    void cut() {
        socket.abort();
    }

    @Override
    public void close() {
        // The server may have closed it in between.
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .exceptionally(closedBefore -> socket)
                .join();
        socket.abort();
    }

    private final class Ears implements WebSocket.Listener {
        private final boolean reads;
        private final StringBuilder text = new StringBuilder();

        Ears(boolean reads) {
            this.reads = reads;
        }

        @Override
        public void onOpen(WebSocket opened) {
            if (reads) {
                opened.request(Long.MAX_VALUE);
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                messages.add(JsonPath.from(text.toString()));
                text.setLength(0);
            }
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed.complete(1006);
        }
    }
}
