// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.opennessgraph.domain.assessment.TermOutcome;
import org.opennessgraph.domain.assessment.TermResult;

/** Whether the facts carry a word of openness for a subject. */
@Type("TermResult")
@Description("Whether the facts carry a word of openness for a subject.")
public final class TermResultView {
    private final TermResult result;

    /**
     * @param result as the rest of the app knows it
     */
    public TermResultView(TermResult result) {
        this.result = result;
    }

    /** As the rest of the app knows it; no field. */
    public TermResult result() {
        return result;
    }

    /** {@return what the readings of the word say together} */
    @NonNull
    @Description("What the readings of the word say together.")
    public TermOutcome getOutcome() {
        return result.outcome();
    }

    /** {@return the outcome in a sentence, with what each definition says, and of what} */
    @NonNull
    @Description("The outcome in a sentence, with what each definition says, and of what: the licence alone, or the "
            + "model.")
    public String getWords() {
        return result.words();
    }

    /** {@return the subject judged under each reading of the word that was in force} */
    @NonNull
    @Description("The subject judged under each reading of the word that was in force.")
    public List<@NonNull AssessmentView> getReadings() {
        return result.readings().stream()
                .map(reading -> new AssessmentView(reading, false))
                .toList();
    }
}
