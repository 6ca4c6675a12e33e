// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.agreement.AgainstRecord;
import org.opennessgraph.domain.agreement.AgainstRecordKind;

/** A finding that goes against the record. */
@Type("AgainstRecord")
@Description("A finding that goes against a clause or a licence on record.")
public final class AgainstRecordView {
    private final AgainstRecord against;

    AgainstRecordView(AgainstRecord against) {
        this.against = against;
    }

    /** As the rest of the app knows it; no field. */
    public AgainstRecord against() {
        return against;
    }

    /** {@return in which way} */
    @NonNull
    @Description("In which way.")
    public AgainstRecordKind getKind() {
        return against.kind();
    }

    /** {@return the same in a sentence} */
    @NonNull
    @Description("The same in a sentence.")
    public String getWords() {
        return against.words();
    }
}
