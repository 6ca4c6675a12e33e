// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

/** In whose name somebody of an organization spoke. */
public enum Voice {
    /** The organization itself, or one of its people in its name. */
    ORGANIZATION,
    /** People of it who are not named. */
    GROUP,
    /** Somebody of it, not in its name or not shown to be. */
    PERSON
}
