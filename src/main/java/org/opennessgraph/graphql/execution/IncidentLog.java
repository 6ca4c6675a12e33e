// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import java.time.Duration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the log of faults of this server, each cause once a minute: whoever can cause one can cause it a thousand times
 * a second, and must not fill the disk by it. Within the minute the same cause keeps its number, so that every number
 * that a client was given stands in the log. A few lines say where it came from; the whole stack is told on level DEBUG.
 */
final class IncidentLog {

    private static final Logger LOG = Logger.getLogger(IncidentLog.class);
    private static final String OURS = "org.opennessgraph.";
    private static final long QUIET = Duration.ofMinutes(1).toNanos();
    /** Causes told in one minute; those beyond share one number. */
    private static final int MOST = 50;

    private static final int FRAMES = 4;
    private static final int CAUSES = 4;
    private static final int LONGEST = 300;
    private static final String OTHERS = "others";

    /** One cause: its number, when it was told, and how often it was met since. */
    private static final class Told {
        private final String number = UUID.randomUUID().toString();
        private final long at;
        private long again;

        Told(long at) {
            this.at = at;
        }
    }

    private final LongSupplier nanos;
    private final Map<String, Told> told = new HashMap<>();

    IncidentLog() {
        this(System::nanoTime);
    }

    /** @param nanos the time, as {@link System#nanoTime()} tells it */
    IncidentLog(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * The number of a fault, under which the log tells of it.
     *
     * @param fault what was thrown; told apart by its classes and the places where it and its causes came from
     * @param where what was asked when it was met
     */
    String number(Throwable fault, String where) {
        return number(cause(fault), where, shown(fault), fault);
    }

    /**
     * The number of a fault that nobody threw.
     *
     * @param cause which kind of fault it is; nothing that a client can vary
     * @param where what was asked when it was met
     * @param said what is known of it
     */
    String number(String cause, String where, String said) {
        return number(cause, where, shortened(said), null);
    }

    private synchronized String number(String cause, String where, String said, @Nullable Throwable fault) {
        long now = nanos.getAsLong();
        var known = told.get(cause);
        if (known == null && told.size() >= MOST) {
            told.values().removeIf(old -> now - old.at >= QUIET);
            if (told.size() >= MOST) {
                return number(OTHERS, where, said, fault, now, told.get(OTHERS));
            }
        }
        return number(cause, where, said, fault, now, known);
    }

    private String number(
            String cause, String where, String said, @Nullable Throwable fault, long now, @Nullable Told known) {
        if (known != null && now - known.at < QUIET) {
            known.again++;
            return known.number;
        }
        var anew = new Told(now);
        told.put(cause, anew);
        LOG.errorf(
                "GraphQL incident %s %s%s: %s",
                anew.number,
                where,
                known == null || known.again == 0 ? "" : " (" + known.again + " more like " + known.number + ")",
                said);
        LOG.debugf(fault, "GraphQL incident %s", anew.number);
        return anew.number;
    }

    private static String cause(Throwable fault) {
        var cause = new StringBuilder();
        walk(fault, (thrown, frame) -> cause.append(thrown.getClass().getName())
                .append(frame == null ? "" : frame.toString())
                .append('|'));
        return cause.toString();
    }

    private static String shown(Throwable fault) {
        var shown = new StringBuilder();
        walk(fault, (thrown, frame) -> {
            shown.append(shown.isEmpty() ? "" : "\n  caused by ").append(shortened(thrown.toString()));
            int left = FRAMES;
            for (StackTraceElement each : thrown.getStackTrace()) {
                if (each.getClassName().startsWith(OURS) && left-- > 0) {
                    shown.append("\n    at ").append(each);
                }
            }
            if (left == FRAMES && frame != null) {
                shown.append("\n    at ").append(frame);
            }
        });
        return shown.toString();
    }

    private interface Each {
        /**
         * @param thrown a fault or one of its causes
         * @param frame our own place nearest to where it was thrown, or that place; null if it has none
         */
        void accept(Throwable thrown, @Nullable StackTraceElement frame);
    }

    private static void walk(Throwable fault, Each each) {
        var seen = new IdentityHashMap<Throwable, Boolean>();
        @Nullable Throwable thrown = fault;
        while (thrown != null && seen.size() < CAUSES && seen.put(thrown, true) == null) {
            StackTraceElement[] stack = thrown.getStackTrace();
            @Nullable StackTraceElement frame = stack.length == 0 ? null : stack[0];
            for (StackTraceElement at : stack) {
                if (at.getClassName().startsWith(OURS)) {
                    frame = at;
                    break;
                }
            }
            each.accept(thrown, frame);
            thrown = thrown.getCause();
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
