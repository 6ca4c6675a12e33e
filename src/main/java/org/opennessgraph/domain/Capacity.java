// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** In which capacity somebody spoke. */
public enum Capacity {
    /** In the organization's name. */
    OFFICIAL,
    /** As a private person. */
    PERSONAL,
    /** As somebody who works there, not in its name. */
    EMPLOYEE,
    /** Not meant for the public. */
    LEAKED,
    /** Not shown. */
    UNKNOWN
}
