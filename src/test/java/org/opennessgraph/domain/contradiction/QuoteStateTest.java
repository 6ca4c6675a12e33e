// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Quote;
import org.opennessgraph.domain.QuoteKind;

/** How quotations stand to their originals. */
class QuoteStateTest {
    private static final String ORIGINAL =
            "We said: “It is open source\u00a0– by any measure.” And then, after a while, we left.";

    @Test
    void words_that_stand_there_are_faithful() {
        assertThat(of("it is open source - by any measure", QuoteKind.VERBATIM)).isEqualTo(QuoteState.FAITHFUL);
        assertThat(of("\"It is open source", QuoteKind.FRAGMENT)).isEqualTo(QuoteState.FAITHFUL);
    }

    @Test
    void marked_omissions_are_faithful_in_order_only() {
        assertThat(of("It is open source … we left", QuoteKind.VERBATIM)).isEqualTo(QuoteState.FAITHFUL);
        assertThat(of("And then […] we left", QuoteKind.VERBATIM)).isEqualTo(QuoteState.FAITHFUL);
        assertThat(of("we left … It is open source", QuoteKind.VERBATIM)).isEqualTo(QuoteState.ALTERED);
    }

    @Test
    void words_left_out_without_a_mark_alter_it() {
        assertThat(of("And then we left", QuoteKind.VERBATIM)).isEqualTo(QuoteState.ALTERED);
    }

    @Test
    void a_paraphrase_gives_no_words() {
        assertThat(of("They call it open", QuoteKind.PARAPHRASE)).isEqualTo(QuoteState.NOT_VERBATIM);
    }

    private static QuoteState of(String text, QuoteKind kind) {
        return QuoteState.of(new Quote(text, kind, null, null), ORIGINAL);
    }
}
