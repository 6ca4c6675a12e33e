// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadAnswersTest {
    private final UnreadAnswers unread = new UnreadAnswers(100);
    private final List<String> givenUp = new ArrayList<>();

    @Test
    void whoever_has_waited_longest_is_given_up_when_there_are_too_many() {
        add("first", 40);
        add("second", 40);
        assertThat(givenUp).isEmpty();

        add("third", 90);

        assertThat(givenUp).containsExactly("first", "second");
        assertThat(unread.bytes()).isEqualTo(90);
    }

    @Test
    void what_was_taken_makes_room() {
        add("first", 40).complete();
        add("second", 40).fail("the client has gone");
        add("third", 90);

        assertThat(givenUp).isEmpty();
        assertThat(unread.bytes()).isEqualTo(90);
    }

    @Test
    void one_that_is_too_large_alone_is_sent() {
        add("large", 500);

        assertThat(givenUp).isEmpty();
    }

    @Test
    void who_was_given_up_is_counted_no_more() {
        var first = add("first", 60);
        add("second", 60);
        first.fail("cut");

        assertThat(unread.bytes()).isEqualTo(60);
    }

    private Promise<Void> add(String name, long size) {
        Promise<Void> sent = Promise.promise();
        unread.add(size, sent.future(), () -> givenUp.add(name));
        return sent;
    }
}
