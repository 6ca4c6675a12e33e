// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

/** Whether a definition gives a verdict on a subject on a day. */
public enum Applicability {
    /** It judges the subject; the verdict may still be UNKNOWN. */
    APPLIES,
    /** It was not in force on the day: before it existed, or after it was replaced. */
    NOT_IN_FORCE,
    /** It has no pass rule and so gives no verdict; its criteria are shown all the same. */
    NO_PASS_RULE,
    /** It judges another kind of subject. */
    NOT_APPLICABLE,
    /** It, or the subject, is not in the part of the record that is judged by, such as that of a past time. */
    NOT_ON_RECORD
}
