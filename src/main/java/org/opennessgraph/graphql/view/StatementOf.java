// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Utterance;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.Found;

/** What the views of statements have in common. */
public abstract class StatementOf extends EntryOf {
    private final Statement statement;

    StatementOf(Found found, Statement entry) {
        super(found, entry);
        this.statement = entry;
    }

    public Statement statement() {
        return statement;
    }

    private Utterance said() {
        return statement.said();
    }

    @Description("When it was said.")
    public @Nullable PartialDateView getDate() {
        return PartialDateView.orNull(said().on());
    }

    @Description("Its words, if they were seen.")
    public @Nullable QuoteView getQuote() {
        return QuoteView.orNull(said().quote());
    }

    @Description("Its place in the source, such as L20.")
    public @Nullable String getLocator() {
        return said().locator();
    }

    @NonNull
    @Description("Where in the source it stands: in the text, a title, a picture, a comment.")
    public Placement getPlacement() {
        return said().placement();
    }

    @NonNull
    @Description("By which way it reached the source: stated, quoted, reported, only linked, generated.")
    public Channel getChannel() {
        return said().channel();
    }

    @NonNull
    @Description("In which sense it was made: asserted, asked, presupposed, intended.")
    public Force getForce() {
        return said().force();
    }

    @NonNull
    @Description("In which capacity its maker spoke.")
    public Capacity getCapacity() {
        return said().capacity();
    }

    @NonNull
    @Description("Whether it is certain who said it.")
    public Attribution getAttribution() {
        return said().attribution();
    }

    @NonNull
    @Description("How the definition that its maker relies on is known.")
    public DefinitionUse getDefinitionUse() {
        return said().definitionUse();
    }

    @NonNull
    @Description("How far words, place and maker were checked.")
    public Verification getVerification() {
        return said().verification();
    }

    @Description("Where and how it was checked.")
    public @Nullable String getSeen() {
        return said().seen();
    }
}
