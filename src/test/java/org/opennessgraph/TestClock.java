// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where a test puts it, and goes when it is told to. */
@Alternative
@Singleton
public class TestClock extends Clock {
    /** Where it stands at first. */
    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Instant now = START;

    /** Puts it to a moment, before or after the one that it shows. */
    public synchronized void set(String instant) {
        now = Instant.parse(instant);
    }

    /** Puts it forward, or back by a negative time. */
    public synchronized void go(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("UTC is enough");
    }
}
