// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.Truth;
import org.opennessgraph.domain.assessment.Coverage;

/** A subject, a definition that it is judged by, and the result. */
@Type("VerdictKey")
@Description("A subject, a definition that it is judged by, and the result.")
public final class VerdictKeyView {
    private final Coverage.Verdict verdict;

    /**
     * @param verdict as the rest of the app knows it
     */
    public VerdictKeyView(Coverage.Verdict verdict) {
        this.verdict = verdict;
    }

    /** As the rest of the app knows it; no field. */
    public Coverage.Verdict verdict() {
        return verdict;
    }

    /** {@return the id of the subject} */
    @NonNull
    @Description("The id of the subject.")
    public String getSubject() {
        return verdict.subject().toString();
    }

    /** {@return the id of the definition} */
    @NonNull
    @Description("The id of the definition.")
    public String getDefinition() {
        return verdict.definition().toString();
    }

    /** {@return what the verdict would be} */
    @NonNull
    @Description("What the verdict would be, YES or NO.")
    public Truth getResult() {
        return verdict.result();
    }
}
