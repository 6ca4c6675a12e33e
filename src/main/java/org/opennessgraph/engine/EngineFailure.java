// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

/** An engine, or what it needs, is not to be had. The message says what is wrong, where the log is and what to do. */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineFailure(String message) {
        super(message);
    }

    EngineFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same failure, thrown from another place. */
    EngineFailure again() {
        return new EngineFailure(String.valueOf(getMessage()), this);
    }
}
