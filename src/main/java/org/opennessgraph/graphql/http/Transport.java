// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/** What Vert.x leaves to the connection below it. */
final class Transport {
    private static final long CANCEL = 8;

    private Transport() {}

    /**
     * Reads from a connection only while what was written to it goes out. Some answers are written by no code of ours,
     * as pongs to pings; whoever asks for them without reading them would fill the memory.
     */
    static void readNoFasterThanWritten(HttpConnection connection) {
        if (connection instanceof ConnectionBase base) {
            base.channel().pipeline().addFirst(new ReadsWhileWritable());
        }
    }

    /**
     * Ends the connection of a request at once, with all that waits to go out. Closing it the usual way would wait for
     * the client to read that. Where a connection carries several requests (HTTP/2), only this one ends.
     */
    static void cut(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.response().reset(CANCEL);
        } else {
            cut(context.request().connection());
        }
    }

    /** Ends a connection at once, with all that waits to go out. */
    static void cut(HttpConnection connection) {
        if (connection instanceof ConnectionBase base) {
            var unused = base.channel().close();
        }
    }

    private static final class ReadsWhileWritable extends ChannelDuplexHandler {
        /** Vert.x switches reading on again by itself, when it has room or closes: not while nothing goes out. */
        @Override
        public void read(ChannelHandlerContext context) {
            if (context.channel().isWritable()) {
                context.read();
            } else {
                context.channel().config().setAutoRead(false);
            }
        }

        @Override
        public void channelWritabilityChanged(ChannelHandlerContext context) {
            context.channel().config().setAutoRead(context.channel().isWritable());
            context.fireChannelWritabilityChanged();
        }
    }
}
