// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Ids are written as type and key, and sorted as they are written. */
class EntryIdTest {

    @Property
    void they_sort_as_they_are_written(
            @ForAll EntryType one,
            @ForAll EntryType other,
            @ForAll @StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'c') String key,
            @ForAll @StringLength(min = 1, max = 3) @CharRange(from = 'a', to = 'c') String another) {
        EntryId first = new EntryId(one, key);
        EntryId second = new EntryId(other, another);

        assertThat(Integer.signum(first.compareTo(second)))
                .isEqualTo(Integer.signum(first.toString().compareTo(second.toString())));
        assertThat(EntryId.parse(first.toString())).isEqualTo(first);
    }

    @Test
    void a_prefix_that_goes_on_comes_before_the_shorter_one() {
        assertThat(EntryId.parse("license-term:z")).isLessThan(EntryId.parse("license:a"));
        assertThat(EntryId.parse("model-family:z")).isLessThan(EntryId.parse("model:a"));
    }
}
