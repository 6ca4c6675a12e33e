// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

/**
 * A question about the past would have to go through too much. Nothing is answered then, since a part would look like
 * all there was.
 */
public final class TooMuchPast extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The most that is gone through. */
    private final long most;

    TooMuchPast(long most) {
        super("more than " + most + " states of that time would have to be gone through");
        this.most = most;
    }

    /**
     * @return how many states are gone through at most
     */
    public long most() {
        return most;
    }
}
