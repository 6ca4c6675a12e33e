// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

/** In which way a finding goes against the record. */
public enum AgainstRecordKind {
    /** It calls the component open, while a verified clause of its licence restricts who may use it, or for what. */
    RESTRICTING_CLAUSE,
    /** It names a licence, while the record has it under another one on that day. */
    OTHER_LICENSE
}
