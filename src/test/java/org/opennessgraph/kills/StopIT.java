// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An app that is stopped tells those who follow it. */
@Tag("slow")
class StopIT {
    private static final Path HOME = Path.of("target", "stop");

    @Test
    void a_socket_of_an_app_that_stops_is_told_to_come_again() throws Exception {
        CompletableFuture<String> closed = new CompletableFuture<>();
        try (PackagedApp app = new PackagedApp(HOME, Path.of("graph-seed"))) {
            app.start();
            app.awaitReady();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create("ws://127.0.0.1:" + app.port() + "/graphql"), new WebSocket.Listener() {
                        @Override
                        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
                            closed.complete(code + " " + reason);
                            return null;
                        }

                        @Override
                        public void onError(WebSocket from, Throwable error) {
                            closed.complete("cut off");
                        }
                    })
                    .join();
            socket.sendText("{\"type\": \"connection_init\"}", true).join();
            socket.sendText(
                            "{\"type\": \"subscribe\", \"id\": \"s\", \"payload\": {\"query\":"
                                    + " \"subscription { changes { position } }\"}}",
                            true)
                    .join();

            app.stop();

            assertThat(closed.get(10, TimeUnit.SECONDS)).isEqualTo("1001 The server stops");
        }
    }
}
