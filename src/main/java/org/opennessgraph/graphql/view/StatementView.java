// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Attribution;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.DefinitionUse;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.Placement;
import org.opennessgraph.domain.Statement;
import org.opennessgraph.domain.Verification;

/** Something that somebody said in a source. */
@Interface("Statement")
@Description("Something that somebody said in a source: an assertion, a rebuttal or a reply.")
public interface StatementView extends NodeView, EntryView {
    /** {@return when it was said} */
    @Description("When it was said.")
    @Nullable
    PartialDateView getDate();

    /** {@return its words, if they were seen} */
    @Description("Its words, if they were seen.")
    @Nullable
    QuoteView getQuote();

    /** {@return its place in the source, such as L20} */
    @Description("Its place in the source, such as L20.")
    @Nullable
    String getLocator();

    /** {@return where in the source it stands: in the text, a title, a picture, a comment} */
    @NonNull
    @Description("Where in the source it stands: in the text, a title, a picture, a comment.")
    Placement getPlacement();

    /** {@return by which way it reached the source: stated, quoted, reported, only linked, generated} */
    @NonNull
    @Description("By which way it reached the source: stated, quoted, reported, only linked, generated.")
    Channel getChannel();

    /** {@return in which sense it was made: asserted, asked, presupposed, intended} */
    @NonNull
    @Description("In which sense it was made: asserted, asked, presupposed, intended.")
    Force getForce();

    /** {@return in which capacity its maker spoke} */
    @NonNull
    @Description("In which capacity its maker spoke.")
    Capacity getCapacity();

    /** {@return whether it is certain who said it} */
    @NonNull
    @Description("Whether it is certain who said it.")
    Attribution getAttribution();

    /** {@return how the definition that its maker relies on is known} */
    @NonNull
    @Description("How the definition that its maker relies on is known.")
    DefinitionUse getDefinitionUse();

    /** {@return how far words, place and maker were checked} */
    @NonNull
    @Description("How far words, place and maker were checked.")
    Verification getVerification();

    /** {@return where and how it was checked} */
    @Description("Where and how it was checked.")
    @Nullable
    String getSeen();

    /** The statement as the rest of the app knows it; no field. */
    Statement statement();
}
