// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|JSON",
                "*/*|JSON",
                "application/json|JSON",
                "APPLICATION/JSON|JSON",
                "application/graphql-response+json|GRAPHQL",
                "application/graphql-response+json, application/json|GRAPHQL",
                "application/json, application/graphql-response+json|JSON",
                "application/json;q=0.5, application/graphql-response+json;q=0.9|GRAPHQL",
                "application/graphql-response+json;q=0, */*;q=0.1|JSON",
                "text/html;q=0.9, application/*;q=0.1|JSON",
                "text/html|",
                "application/json;q=0|",
                "application/json;q=x|",
                ",;,=|",
            })
    void the_form_that_a_client_likes_best_is_taken(@Nullable String accept, @Nullable Media media) {
        assertThat(Media.accepted(accept)).isEqualTo(media);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|true",
                "Application/JSON; Charset=\"UTF-8\"|true",
                "application/json;charset=utf-8;x=y|true",
                "application/json; charset=iso-8859-1|false",
                "application/jsonp|false",
                "text/plain|false",
                "|false",
            })
    void only_json_in_utf_8_is_read(@Nullable String contentType, boolean readable) {
        assertThat(Media.readable(contentType)).isEqualTo(readable);
    }
}
